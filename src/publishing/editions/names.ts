// Takes names out of everything that an edition says: whole names as whole words, in any text of it. Pure.
import { isObject } from '@/content/content'
import { withdrawnLine } from '@/publishing/editions/withdrawn'

/**
 * A name of one short word (“Work”) is also a word of the language: it is erased where it stands alone, not inside of a
 * sentence. Whatever is longer, or an address, is erased wherever it occurs.
 */
export const eraseNames = (value: unknown, names: readonly string[], language: string): unknown => {
  const { word } = withdrawnLine(language)
  const longest = [...names].sort((a, b) => b.length - a.length)
  const patterns = longest
    .filter(isDistinct)
    .map((name) => ({ pattern: patternOf(name), by: isPath(name) ? '' : word }))
  const erase = (text: string): string =>
    longest.includes(text.trim())
      ? word
      : patterns.reduce((rest, { pattern, by }) => rest.replace(pattern, by), text)
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return erase(part)
    if (Array.isArray(part)) return part.map(walk)
    return isObject(part)
      ? Object.fromEntries(
          Object.entries(part).map(([key, inner]) => [key, structural.has(key) ? inner : walk(inner)]),
        )
      : part
  }
  return names.length === 0 ? value : walk(value)
}

/** Values that are no words: a document called “news” is not the kind of another. */
const structural = new Set(
  'id type kind display blockType relationTo contentLanguage language listType linkType tag mode format'.split(
    ' ',
  ),
)

const isPath = (name: string): boolean => name.startsWith('/')

const isDistinct = (name: string): boolean => /[\s/]/.test(name.trim()) || name.length >= 12

const patternOf = (name: string): RegExp => {
  const escaped = name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
  const before = isPath(name) ? '' : '(?<![\\p{L}\\p{N}])'
  return new RegExp(`${before}${escaped}(?![\\p{L}\\p{N}-])`, 'giu')
}

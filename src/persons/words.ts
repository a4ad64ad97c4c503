// Finds and replaces the words that name one person. Finding is wider than replacing: what a machine cannot replace with
// certainty it reports. Pure.
import { isObject } from '@/content/content'
import { nameFinder, nameWords } from '@/workflow/core/checks/names'

/** What somebody is called, and where they are reached. */
export interface Words {
  names: readonly string[]
  emails: readonly string[]
  phones: readonly string[]
}

type Finder = (text: string) => boolean

/** A name in any case, order and spelling of its spaces; addresses and numbers as well. */
export const wordFinder = ({ names, emails, phones }: Words): Finder => {
  const isNamed = nameFinder(names.flatMap(orders))
  const patterns = phones.flatMap(phonePattern)
  return (text) =>
    isNamed(text) ||
    emails.some((email) => text.toLowerCase().includes(email.toLowerCase())) ||
    patterns.some((pattern) => new RegExp(pattern).test(text))
}

/** A name of one word may be a word of the language, or somebody else's: no machine replaces it unasked. */
export const isCertain = (name: string): boolean => nameWords(name).length > 1

export const slugOf = (pseudonym: string): string => pseudonym.toLowerCase().replace(/[^a-z0-9]+/g, '-')

type Eraser = (text: string) => string

export const wordEraser = ({ names, emails, phones }: Words, pseudonym: string): Eraser => {
  const address = `${slugOf(pseudonym)}@${erasedHost}`
  const wanted = names.flatMap(orders).map((name) => nameWords(name).join(''))
  return (text) => {
    const reached = emails.reduce((rest, email) => rest.replace(literally(email), address), text)
    const called = phones.flatMap(phonePattern).reduce((rest, pattern) => rest.replace(pattern, '…'), reached)
    return wanted.reduce((rest, name) => replaceName(rest, name, pseudonym), called)
  }
}

/** RFC 2606: an address there reaches nobody. */
export const erasedHost = 'erased.invalid'

/** “Ann van den Berg” stands in lists as “van den Berg, Ann” or “Berg, Ann van den”. */
const orders = (name: string): string[] => {
  const words = nameWords(name)
  return words.map((_, first) => [...words.slice(first), ...words.slice(0, first)].join(' '))
}

const literally = (text: string): RegExp => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi')

/** Its digits, whatever stands between them; a short number is also a year or a sum. */
const phonePattern = (phone: string): RegExp[] => {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 7 ? [] : [new RegExp(`\\+?${[...digits].join('[\\s().\\-/]*')}(?!\\d)`, 'g')]
}

/** @param name its words, folded and joined */
const replaceName = (text: string, name: string, pseudonym: string): string => {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{Cf}]+|\p{N}+/gu)]
  let result = ''
  let end = 0
  for (let at = 0; at < words.length; at += 1) {
    const last = endOfName(words, at, name)
    if (last === undefined) continue
    const [from, to] = [startOf(words[at]), startOf(words[last]) + (words[last]?.[0].length ?? 0)]
    result += text.slice(end, from) + (isInAddress(text, from, to) ? slugOf(pseudonym) : pseudonym)
    end = to
    at = last
  }
  return result + text.slice(end)
}

const startOf = (word: RegExpExecArray | undefined): number => word?.index ?? 0

/** Index of the word that ends the name which begins at `first`. */
const endOfName = (words: readonly RegExpExecArray[], first: number, name: string): number | undefined => {
  let joined = ''
  for (let at = first; at < words.length && joined.length < name.length; at += 1) {
    joined += nameWords(words[at]?.[0] ?? '').join('')
    if (joined === name) return at
  }
  return undefined
}

/** In a slug, a file name or a URL the pseudonym must be one as well. */
const isInAddress = (text: string, from: number, to: number): boolean =>
  /[/@=_-]/.test(text.charAt(from - 1)) ||
  /[/@=_-]/.test(text.charAt(to)) ||
  !(/\s/.test(text) || isFirstName(text))

const isFirstName = (text: string): boolean => /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(text)

/** Values that are no words: what a thing is, and which. */
const structural = new Set(
  'id type kind display blockType relationTo contentLanguage language languages listType linkType tag mode format version'.split(
    ' ',
  ),
)

/** A copy with every word of it changed; dates and what is structural stay. */
export const mapWords = (value: unknown, change: Eraser): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((part) => mapWords(part, change))
  if (!isObject(value) || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      structural.has(key) && typeof part === 'string' ? part : mapWords(part, change),
    ]),
  )
}

// Everything a content says in words, with its place: what checks read to find a name or a designation.
import { isObject } from '@/content/content'
import { isLanguage, type Language } from '@/platform/i18n/languages'

export interface Prose {
  path: string
  text: string
  /** The language it is written in; none where the field is the same in all. */
  locale?: Language | undefined
}

interface Place {
  path: string
  locale?: Language | undefined
}

/**
 * The strings of a content in every language, in reading order. In rich text a paragraph, heading, list item or cell is
 * one passage, whatever formats cut it into; links and blocks inside of it give passages of their own.
 */
export function* proseOf(value: unknown, place: Place = { path: '' }): Generator<Prose> {
  if (typeof value === 'string') yield { ...place, text: value }
  else if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* proseOf(one, inside(place, index))
  else if (isObject(value) && isLexicalNode(value)) yield* proseOfNode(value, place)
  else if (isObject(value)) {
    const languages = isByLanguage(value)
    for (const [key, one] of Object.entries(value)) {
      if (notWords.has(key)) continue
      const locale = languages ? (key as Language) : place.locale
      yield* proseOf(one, { path: inside(place, key).path, locale })
    }
  }
}

const inside = ({ path, locale }: Place, key: string | number): Place => ({
  path: path ? `${path}.${key}` : String(key),
  locale,
})

/** Names of things to the machine. */
const notWords = new Set(['id', 'blockType', 'relationTo'])

const isByLanguage = (value: object): boolean => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isLanguage)
}

type Node = Record<string, unknown>

/** Lexical marks each of its nodes with type and version; our own rows have no version. */
const isLexicalNode = (value: Node): boolean => typeof value.type === 'string' && 'version' in value

function* proseOfNode(node: Node, place: Place): Generator<Prose> {
  const text = inlineText(node)
  if (text.trim()) yield { ...place, text }
  yield* proseInside(node, place)
}

/** What stands inside a node and is no plain text of it. */
function* proseInside(node: Node, place: Place): Generator<Prose> {
  if (isObject(node.fields)) yield* proseOf(node.fields, inside(place, 'fields'))
  const children = Array.isArray(node.children) ? node.children.filter(isObject) : []
  for (const [index, child] of children.entries()) {
    const at = inside(inside(place, 'children'), index)
    if (inline.has(String(child.type))) yield* proseInside(child, at)
    else yield* proseOfNode(child, at)
  }
}

const inline = new Set(['text', 'link', 'autolink', 'linebreak', 'tab', 'inlineBlock'])

const inlineText = (node: Node): string => {
  if (node.type === 'text') return String(node.text ?? '')
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  const children = Array.isArray(node.children) ? node.children.filter(isObject) : []
  return children
    .filter((child) => inline.has(String(child.type)))
    .map(inlineText)
    .join('')
}

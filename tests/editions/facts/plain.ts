// Words of a file and of an answer brought to one form, by other means than the mapping uses, so that one checks the other.
import { oneLine } from '../tally'

/** `[words](target)`: the words, then the target, which may have brackets of its own. */
export const markedLink = /\[((?:\\.|[^\]\\])*)\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g

/** A paragraph of a file without its marks, its number or its speaker's sign. */
export const plainParagraph = (paragraph: string, signs: readonly string[] = []): string => {
  const plain = paragraph
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(markedLink, '$1')
    .replace(/\*\*(\S(?:[\s\S]*?\S)?)\*\*/g, '$1')
    .replace(/(^|[^*\\])\*([^\s*](?:[^*]*[^\s*])?)\*/g, '$1$2')
    .replace(/\\([\\*[\]()<>$#_.!-])/g, '$1')
  const sign = signs.find((one) => plain.startsWith(`${one}: `))
  return oneLine(
    withoutMarks((sign ? plain.slice(sign.length + 2) : plain).replace(/^\d{1,3}[.)]\s+(?=\S)/, '')),
  )
}

/** A plain-text answer without what it adds: quote and note marks, targets of links. */
export const plainAnswer = (text: unknown): string =>
  oneLine(
    withoutMarks(
      String(text ?? '')
        .replace(/^> ?/gm, '')
        .replace(/ ?\[(?:https?:|mailto:|\/)[^\]\s]*\]/g, '')
        .replace(/\[\d+\]/g, ''),
    ),
  )

/** Raised digits and list numbers: how they are shown is the format's affair. */
const withoutMarks = (text: string): string => text.replace(/[¹²³⁴-⁹]/g, '')

type Node = Record<string, unknown>

/** The blocks of a kind in an answered text, in their order. */
export const blocksOf = (body: unknown, type: string): Node[] =>
  nodesOf(body).flatMap(({ type: kind, fields }) =>
    (kind === 'block' || kind === 'inlineBlock') && (fields as Node).blockType === type
      ? [fields as Node]
      : [],
  )

const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  if ('root' in node) return nodesOf(node.root)
  return [node, ...nodesOf(node.children)]
}

/** All text in a Lexical answer, blocks of text included. */
export const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).join('')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Node
  if (typeof node.text === 'string' && node.type === 'text') return node.text
  const inside = wordsIn(node.root ?? node.children)
  return node.type === 'paragraph' || node.type === 'listitem' ? `${inside}\n` : inside
}

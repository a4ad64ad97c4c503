// The beginning of a rich text as one plain line; references are not followed, so it needs nothing but the text.
import { isObject } from '@/content/content'

const maxLength = 280

export const excerptOf = ({ root }: { root: { children: unknown[] } }): string | null => {
  const text = root.children
    .filter((node) => isObject(node) && node.type === 'paragraph')
    .map(plain)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? null : cut(text)
}

const plain = (node: unknown): string => {
  if (!isObject(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return ' '
  return Array.isArray(node.children) ? node.children.map(plain).join('') : ''
}

/** Ends at a word. */
const cut = (text: string): string => {
  if (text.length <= maxLength) return text
  const end = text.lastIndexOf(' ', maxLength)
  return `${text.slice(0, end > 0 ? end : maxLength)}…`
}

// What carries a link in a text: the words that readers would click on.
import { isObject } from '@/content/content'

export const linkText = (node: Record<string, unknown>): string => wordsIn(node).replace(/\s+/g, ' ').trim()

const wordsIn = ({ type, text, children }: Record<string, unknown>): string => {
  if (typeof text === 'string') return text
  if (type === 'linebreak' || type === 'tab') return ' '
  return Array.isArray(children) ? children.filter(isObject).map(wordsIn).join('') : ''
}

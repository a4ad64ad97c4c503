// Links to the same address side by side become one: texts from elsewhere come with a link for each letter or run, and
// a reader of plain text would see the address each time.
import { isObject } from '@/content/content'
import type { EditorState, RichTextNode } from '@/public-types'

type LinkNode = Extract<RichTextNode, { type: 'link' }>

export const joinLinks = (text: EditorState): EditorState => joined(text) as EditorState

/** Everything is kept as it is but for lists, wherever they are: inside of blocks too. */
const joined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.reduce<unknown[]>(withNext, []).map(joined)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, joined(part)]))
}

const withNext = (list: unknown[], next: unknown): unknown[] => {
  const last = list.at(-1)
  if (!isLink(last) || !isLink(next) || last.fields.url !== next.fields.url) return [...list, next]
  return [...list.slice(0, -1), { ...last, children: [...last.children, ...next.children] }]
}

const isLink = (value: unknown): value is LinkNode => isObject(value) && value.type === 'link'

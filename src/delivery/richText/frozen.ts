// Documents that were presented with editor states, put into another format of rich text: what `/v1` answers of an
// edition, from the bytes that were frozen.
import { isObject, isRichText } from '@/content/content'
import type { Footnote } from '@/content/richText/nodes'
import type { RichTextFormat } from '@/delivery/query/parameters'
import { richTextIn } from '@/delivery/richText/formats'
import type { EditorState, RichText } from '@/public-types'

export const withRichTextIn = (format: RichTextFormat, value: unknown): unknown => {
  if (format === 'lexical') return value
  if (Array.isArray(value)) return value.map((part) => withRichTextIn(format, part))
  if (!isObject(value)) return value
  if (isRichText(value)) return writtenIn(format, value as unknown as EditorState)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withRichTextIn(format, part)]))
}

/** An editor state, with its notes, in a format. */
export const writtenIn = (format: RichTextFormat, words: EditorState): RichText =>
  richTextIn(format, { ...words, footnotes: notesIn(words) })

/** The notes that a text mentions, in the order of their numbers: each mark carries its own. */
export const notesIn = (text: { root: { children: unknown[] } }): Footnote[] => {
  const notes = new Map<number, Footnote>()
  const visit = (nodes: unknown): void => {
    if (!Array.isArray(nodes)) return
    for (const node of nodes.filter(isObject)) {
      const { fields } = node
      if (node.type === 'inlineBlock' && isObject(fields) && fields.blockType === 'footnote')
        notes.set(Number(fields.number), {
          number: Number(fields.number),
          id: String(fields.id),
          text: String(fields.text),
        })
      visit(node.children)
    }
  }
  visit(text.root.children)
  return [...notes.values()].sort((a, b) => a.number - b.number)
}

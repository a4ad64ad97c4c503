// Turns a stored Lexical state into what may leave. An unknown node gives its children; what is not public goes.
import { findTextBlock } from '@/collections/blocks'
import type { BlockReader } from '@/collections/blocks/defineBlock'
import type { Content } from '@/content/content'
import { isObject, isRichText } from '@/content/content'
import { documentPath } from '@/content/paths'
import type { Reader } from '@/content/reader'
import type { Footnote, Heading, ResolvedText } from '@/content/richText/nodes'
import { safeHref } from '@/content/richText/safeHref'
import { Footnotes } from '@/delivery/richText/footnotes'
import type { EditorState, RichTextBlock, RichTextNode } from '@/public-types'

type State = { root: Content & { children: unknown[] } }

interface Context {
  read: Reader
  footnotes: Footnotes
  mentioned: Map<number, Footnote>
  depth: number
}

/** Deeper than any text is nested; guards the stack against a hostile one. */
const maxDepth = 100

export const resolveRichText = (state: State, read: Reader, footnotes: Footnotes): ResolvedText => {
  const context: Context = { read, footnotes, mentioned: new Map(), depth: 0 }
  const root = { type: 'root' as const, ...element(state.root, context) }
  return { root, footnotes: [...context.mentioned.values()].sort((a, b) => a.number - b.number) }
}

const nodes = (children: unknown, context: Context): RichTextNode[] =>
  Array.isArray(children) && context.depth < maxDepth
    ? children.filter(isObject).flatMap((child) => node(child, { ...context, depth: context.depth + 1 }))
    : []

const element = (from: Content, context: Context) => ({
  version: 1,
  format: typeof from.format === 'string' && alignments.has(from.format) ? from.format : '',
  indent: whole(from.indent, 0, 20),
  direction: from.direction === 'rtl' || from.direction === 'ltr' ? (from.direction as 'ltr' | 'rtl') : null,
  children: nodes(from.children, context),
})

const alignments = new Set(['left', 'start', 'center', 'right', 'end', 'justify'])

const whole = (value: unknown, min: number, max: number): number =>
  Number.isInteger(value) ? Math.min(max, Math.max(min, value as number)) : min

const node = (from: Content, context: Context): RichTextNode[] => {
  switch (from.type) {
    case 'text':
      return textNode(from)
    case 'linebreak':
    case 'tab':
    case 'horizontalrule':
      return [{ type: from.type, version: 1 }]
    case 'paragraph':
    case 'quote':
    case 'table':
    case 'tablerow':
      return [{ type: from.type, ...element(from, context) }]
    case 'heading':
      return [{ type: 'heading', tag: headingOf(from.tag), ...element(from, context) }]
    case 'list': {
      const ordered = from.listType === 'number'
      const start = whole(from.start ?? 1, 1, 1_000_000)
      return [
        {
          type: 'list',
          listType: ordered ? 'number' : 'bullet',
          tag: ordered ? 'ol' : 'ul',
          start,
          ...element(from, context),
        },
      ]
    }
    case 'listitem':
      return [{ type: 'listitem', value: whole(from.value ?? 1, 1, 1_000_000), ...element(from, context) }]
    case 'tablecell':
      return [
        {
          type: 'tablecell',
          headerState: whole(from.headerState, 0, 3),
          colSpan: whole(from.colSpan ?? 1, 1, 100),
          rowSpan: whole(from.rowSpan ?? 1, 1, 1000),
          ...element(from, context),
        },
      ]
    case 'link':
    case 'autolink':
      return link(from, context)
    case 'block':
      return block(from, context)
    case 'inlineBlock':
      return footnote(from, context)
    default:
      return nodes(from.children, context)
  }
}

const textNode = ({ text, format }: Content): RichTextNode[] =>
  typeof text === 'string' && text !== ''
    ? [
        {
          type: 'text',
          version: 1,
          text,
          format: whole(format, 0, 127),
          mode: 'normal',
          style: '',
          detail: 0,
        },
      ]
    : []

const headingOf = (tag: unknown): Heading => (/^h[1-6]$/.test(String(tag)) ? (tag as Heading) : 'h2')

const link = (from: Content, context: Context): RichTextNode[] => {
  const fields = isObject(from.fields) ? from.fields : {}
  const newTab = fields.newTab === true
  if (fields.linkType === 'internal') {
    const value = context.read.any(fields.doc)
    if (!value) return nodes(from.children, context)
    const doc = { relationTo: value.type, value }
    return [
      {
        type: 'link',
        fields: { linkType: 'internal', url: documentPath(value), newTab, doc },
        ...element(from, context),
      },
    ]
  }
  const url = safeHref(fields.url)
  return url
    ? [{ type: 'link', fields: { linkType: 'custom', url, newTab }, ...element(from, context) }]
    : nodes(from.children, context)
}

const block = ({ fields }: Content, { read }: Context): RichTextNode[] => {
  if (!isObject(fields)) return []
  const definition = findTextBlock(fields.blockType)
  const shown = definition?.present(fields, blockReader(read))
  if (!definition || !shown) return []
  const block = { blockType: definition.slug, ...shown } as RichTextBlock
  return [{ type: 'block', version: 1, format: '', fields: block }]
}

const blockReader = (read: Reader): BlockReader => ({
  text: read.text,
  label: read.label,
  number: read.number,
  rows: read.rows,
  richText: (value) => smallRichText(value, read),
  media: (value) => read.entry('media', value),
  summary: read.any,
  contact: (value) => read.one('contacts', value),
  figures: (value) => read.many('figures', value),
})

/** Small rich text inside a block; it has no footnotes of its own. */
const smallRichText = (value: unknown, read: Reader): EditorState | null =>
  isRichText(value) ? { root: resolveRichText(value, read, new Footnotes('')).root } : null

const footnote = (from: Content, { read, footnotes, mentioned }: Context): RichTextNode[] => {
  const fields = isObject(from.fields) ? from.fields : {}
  if (fields.blockType !== 'footnote') return []
  const text = read.labelOrNull(read.supporting('notes', fields.note)?.text) ?? read.text(fields.text)
  if (!text) return []
  const note = footnotes.note(text)
  mentioned.set(note.number, note)
  return [{ type: 'inlineBlock', version: 1, fields: { blockType: 'footnote', ...note } }]
}

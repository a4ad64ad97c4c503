// Presents hand-made publications without any database: what is referred to is given, the rest is not public.

import { isSupporting } from '@/collections/supporting'
import type { PublicDocument } from '@/content/documents'
import type { Reading } from '@/content/reader'
import type { Key } from '@/delivery/documents/references/references'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import type { RichTextFormat } from '@/delivery/query/parameters'
import type { Language } from '@/platform/i18n/languages'
import type { Publication } from '@/publishing/publications/readQuery'

interface Options {
  locale?: Language
  richText?: RichTextFormat
  /** Publications by `collection:id`; of supporting entries their contents alone. */
  known?: Record<string, Publication | Record<string, unknown>>
  /** As in a list: no whole documents inside of others. */
  inList?: boolean
}

export const present = (shown: Publication, options: Options = {}): PublicDocument =>
  presentWith(shown, readingWith(options))

export const readingWith = (options: Options): Reading => {
  const { locale = 'en', richText = 'html', known = {}, inList = false } = options
  const reading = readingOf({ locale, richText }, { nested: !inList })
  for (const [key, value] of Object.entries(known)) {
    const [collection = '', id = ''] = key.split(':')
    const found = isSupporting(collection)
      ? publication(collection, value as Record<string, unknown>, { id })
      : value
    reading.references.keep({ collection, id } as Key, found as Publication)
  }
  return reading
}

/** A live publication with this content. */
export const publication = (
  type: string,
  content: Record<string, unknown>,
  { id = `${type}-1`, languages = ['en'] }: { id?: string; languages?: string[] } = {},
): Publication => ({
  type,
  document: id,
  number: 1,
  slug: `${id}-slug`,
  languages,
  content,
  firstPublishedAt: '2026-01-02T03:04:05.000Z',
  publishedAt: '2026-02-03T04:05:06.000Z',
})

type Node = Record<string, unknown>

/** Lexical nodes, as short as they can be written. */
export const node = {
  root: (...children: Node[]) => ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
  }),
  text: (text: string, format = 0): Node => ({
    type: 'text',
    version: 1,
    text,
    format,
    style: '',
    mode: 'normal',
    detail: 0,
  }),
  paragraph: (...children: Node[]): Node => element('paragraph', children),
  heading: (tag: string, ...children: Node[]): Node => ({ ...element('heading', children), tag }),
  quote: (...children: Node[]): Node => element('quote', children),
  list: (listType: 'bullet' | 'number', ...items: Node[][]): Node => ({
    ...element(
      'list',
      items.map((children, index) => ({ ...element('listitem', children), value: index + 1 })),
    ),
    listType,
    tag: listType === 'number' ? 'ol' : 'ul',
    start: 1,
  }),
  table: (...rows: string[][]): Node =>
    element(
      'table',
      rows.map((cells, row) =>
        element(
          'tablerow',
          cells.map((cell) => ({
            ...element('tablecell', [element('paragraph', [node.text(cell)])]),
            headerState: row === 0 ? 1 : 0,
            colSpan: 1,
            rowSpan: 1,
          })),
        ),
      ),
    ),
  link: (url: string, ...children: Node[]): Node => ({
    ...element('link', children),
    fields: { linkType: 'custom', url, newTab: false },
  }),
  internal: (relationTo: string, value: string, ...children: Node[]): Node => ({
    ...element('link', children),
    fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
  }),
  block: (blockType: string, fields: Node): Node => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'b', blockType, ...fields },
  }),
  footnote: (fields: Node): Node => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'f', blockType: 'footnote', ...fields },
  }),
}

const element = (type: string, children: Node[]): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
})

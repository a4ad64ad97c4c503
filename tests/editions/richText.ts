// Builds Lexical editor states as the admin panel stores them.
import { type Run, readMarkup } from './markup'

export type Node = Record<string, unknown>

export interface RichText {
  root: Node & { children: Node[] }
}

const element = { format: '', indent: 0, version: 1, direction: null }

export const richText = (children: Node[]): RichText | undefined =>
  children.length > 0 ? { root: { type: 'root', ...element, children } } : undefined

export const paragraph = (children: Node[]): Node => ({
  type: 'paragraph',
  ...element,
  textFormat: 0,
  textStyle: '',
  children,
})

export const block = (blockType: string, fields: Node): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockType, blockName: '', ...fields },
})

export const inlineBlock = (blockType: string, fields: Node): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { blockType, ...fields },
})

export const list = (listType: 'number' | 'bullet', items: Node[][], start = 1): Node => ({
  type: 'list',
  ...element,
  listType,
  tag: listType === 'number' ? 'ol' : 'ul',
  start,
  children: items.map((children, index) => ({
    type: 'listitem',
    ...element,
    value: start + index,
    children,
  })),
})

/** A text with marks as nodes; `\n` becomes a line break. */
export const inline = (text: string): Node[] => readMarkup(text).flatMap(nodesOfRun)

export const plainParagraphs = (texts: readonly (string | undefined)[]): Node[] =>
  texts.flatMap((text) => (text ? [paragraph(inline(text))] : []))

const nodesOfRun = (run: Run): Node[] => {
  if (!run.href) return textNodes(run)
  const fields = { linkType: 'custom', url: run.href, newTab: false }
  return [{ type: 'link', ...element, version: 3, fields, children: textNodes(run) }]
}

const textNodes = ({ text, bold, italic }: Run): Node[] =>
  text.split('\n').flatMap((line, index) => {
    const format = (bold ? 1 : 0) + (italic ? 2 : 0)
    const node = { type: 'text', version: 1, text: line, format, detail: 0, mode: 'normal', style: '' }
    return [...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []), ...(line ? [node] : [])]
  })

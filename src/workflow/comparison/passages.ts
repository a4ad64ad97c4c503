// A rich text as passages: one for each paragraph, heading, item, row and part of a block, with its words and their looks.
// What people compare, quote and search is made of these, not of Lexical's nodes.
import type { FlattenedField } from 'payload'
import { richTextBlocks } from '@/collections/blocks'
import { fieldsOfBlock } from '@/content/blocks'
import { isObject, isRichText } from '@/content/content'

/** Words that look the same. Marks are names such as `bold`, `link https://…`, `footnote`. */
export interface Run {
  text: string
  marks: string[]
}

export interface Passage {
  /** Path inside the rich text: `root.children.3`. */
  path: string
  /** What it is: `paragraph`, `heading h2`, `listitem bullet`, `block image`, `qa.question`. */
  style: string
  runs: Run[]
  /** The field of a block that these words or settings belong to. */
  field?: FlattenedField | undefined
  /** The setting of a block: a reference, a choice, a number. */
  value?: unknown
}

type Data = Record<string, unknown>

/** The passages of a Lexical state in reading order; empty ones are left out. */
export const passagesOf = (state: unknown): Passage[] =>
  isRichText(state) ? elements(state.root.children, 'root.children') : []

/** The words of a passage as a reader sees them: a footnote is a mark, not a word. */
export const passageText = ({ runs }: Pick<Passage, 'runs'>): string =>
  runs
    .filter(({ marks }) => !marks.some((mark) => mark.startsWith('footnote')))
    .map(({ text }) => text)
    .join('')

/** A rich text as plain text, a line for each passage. */
export const plainTextOf = (state: unknown): string =>
  passagesOf(state)
    .map(passageText)
    .filter((words) => words !== '')
    .join('\n')

const elements = (children: unknown, path: string): Passage[] =>
  Array.isArray(children)
    ? children.flatMap((child, index) => (isObject(child) ? element(child, `${path}.${index}`) : []))
    : []

const element = (node: Data, path: string): Passage[] => {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return words(node, path, looks(String(node.type), node))
    case 'heading':
      return words(node, path, looks(`heading ${String(node.tag)}`, node))
    case 'listitem':
      return [...words(node, path, looks('listitem', node)), ...nestedLists(node, path)]
    case 'tablerow':
      return [{ path, style: 'tablerow', runs: cells(node) }]
    case 'horizontalrule':
      return [{ path, style: 'horizontalrule', runs: [] }]
    case 'block':
      return block(node, path)
    default:
      return elements(node.children, `${path}.children`).map((passage) => inList(node, passage))
  }
}

/** An item says what list it stands in. */
const inList = ({ type, listType }: Data, passage: Passage): Passage =>
  type === 'list' && passage.style.startsWith('listitem') && !/ (bullet|number|check)/.test(passage.style)
    ? { ...passage, style: passage.style.replace('listitem', `listitem ${String(listType)}`) }
    : passage

const looks = (name: string, { format, indent }: Data): string =>
  [
    name,
    typeof format === 'string' && format !== '' ? format : '',
    Number(indent) > 0 ? `indent ${indent}` : '',
  ]
    .filter(Boolean)
    .join(' ')

const words = (node: Data, path: string, style: string): Passage[] => {
  const runs = merged(inline(node.children, []))
  return runs.length > 0 ? [{ path, style, runs }] : []
}

const nestedLists = ({ children }: Data, path: string): Passage[] =>
  Array.isArray(children)
    ? children.flatMap((child, index) =>
        isObject(child) && child.type === 'list' ? element(child, `${path}.children.${index}`) : [],
      )
    : []

const cells = ({ children }: Data): Run[] => {
  const texts = (Array.isArray(children) ? children : []).map((cell) =>
    isObject(cell) ? elements(cell.children, '') : [],
  )
  return merged(
    texts.flatMap((cell, index) => [
      ...(index > 0 ? [{ text: ' | ', marks: [] }] : []),
      ...cell.flatMap(({ runs }, line) => [...(line > 0 ? [{ text: '\n', marks: [] }] : []), ...runs]),
    ]),
  )
}

const inline = (children: unknown, marks: string[]): Run[] =>
  Array.isArray(children) ? children.flatMap((node) => (isObject(node) ? inlineNode(node, marks) : [])) : []

const inlineNode = (node: Data, marks: string[]): Run[] => {
  switch (node.type) {
    case 'text':
      return typeof node.text === 'string' && node.text !== ''
        ? [{ text: node.text, marks: [...marks, ...formatsOf(node.format)].sort() }]
        : []
    case 'linebreak':
      return [{ text: '\n', marks: [] }]
    case 'tab':
      return [{ text: '\t', marks: [] }]
    case 'list':
      return []
    case 'link':
    case 'autolink':
      return inline(node.children, [...marks, linkMark(node.fields)])
    case 'inlineBlock':
      return footnote(node.fields)
    default:
      return inline(node.children, marks)
  }
}

const formats = ['bold', 'italic', 'strikethrough', 'underline', 'code', 'subscript', 'superscript']

const formatsOf = (format: unknown): string[] =>
  typeof format === 'number' ? formats.filter((_, bit) => format & (1 << bit)) : []

const linkMark = (fields: unknown): string => {
  const { linkType, url, doc } = isObject(fields) ? fields : {}
  return linkType === 'internal' && isObject(doc)
    ? `link ${String(doc.relationTo)}:${String(doc.value)}`
    : `link ${String(url ?? '')}`
}

const footnote = (fields: unknown): Run[] => {
  const { text, note } = isObject(fields) ? fields : {}
  return [{ text: `[${String(text ?? '*')}]`, marks: [note ? `footnote notes:${String(note)}` : 'footnote'] }]
}

const merged = (runs: Run[]): Run[] =>
  runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1)
    if (last && last.marks.join() === run.marks.join())
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
    return all
  }, [])

/** A block is itself a passage, and so is each text in it and each of its settings. */
const block = ({ fields }: Data, path: string): Passage[] => {
  const data = isObject(fields) ? fields : {}
  const slug = String(data.blockType)
  return [
    { path, style: `block ${slug}`, runs: [] },
    ...parts(fieldsOfBlock(richTextBlocks, slug) ?? [], data, `${path}.fields`, slug),
  ]
}

const parts = (fields: readonly FlattenedField[], data: Data, path: string, style: string): Passage[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    if (value === null || value === undefined || value === '' || value === false) return []
    return part(field, value, `${path}.${field.name}`, `${style}.${field.name}`)
  })

const part = (field: FlattenedField, value: unknown, path: string, style: string): Passage[] => {
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) ? parts(field.flattenedFields, value, path, style) : []
  if (field.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((row, index) =>
          isObject(row) ? parts(field.flattenedFields, row, `${path}.${index}`, style) : [],
        )
      : []
  if (isRichText(value))
    return passagesOf(value).map((passage) => ({
      ...passage,
      path: `${path}.${passage.path}`,
      style: `${style} ${passage.style}`,
    }))
  if (typeof value === 'string' && holdsWords(field))
    return [{ path, style, field, runs: [{ text: value, marks: [] }] }]
  return [{ path, style, field, value, runs: [] }]
}

/** Sentences and names; a day is text that has no words. */
export const holdsWords = (field: FlattenedField): boolean =>
  field.type === 'textarea' || (field.type === 'text' && !field.custom?.holds)

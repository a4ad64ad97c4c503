// A rich text as passages: one for each paragraph, heading, item, row and part of a block, with its words and their looks.
// What people compare, quote and search is made of these, not of Lexical's nodes.
import type { FlattenedField } from 'payload'
import { richTextBlocks } from '@/collections/blocks'
import { fieldsOfBlock } from '@/content/blocks'
import { isObject, isRichText } from '@/content/content'
import { label } from '@/platform/i18n/label'

/** Words that look the same. Marks are names such as `bold`, `link https://…`, `newTab`, `footnote`. */
export interface Run {
  text: string
  marks: string[]
}

export interface Passage {
  /** Path inside the rich text: `root.children.3`. */
  path: string
  /** What it is: `paragraph`, `heading h2`, `listitem bullet`, `block image`, `qa.question`. */
  style: string
  /** What leads to it inside of the text, for people: labels of a block and its fields, numbers of rows. */
  names: unknown[]
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
    case 'table':
      return table(node, path)
    case 'horizontalrule':
      return [{ path, style: 'horizontalrule', names: [], runs: [] }]
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
  return runs.length > 0 ? [{ path, style, names: [], runs }] : []
}

const nestedLists = ({ children }: Data, path: string): Passage[] =>
  Array.isArray(children)
    ? children.flatMap((child, index) =>
        isObject(child) && child.type === 'list' ? element(child, `${path}.children.${index}`) : [],
      )
    : []

const tableLabel = label('Table', { fr: 'Tableau', nl: 'Tabel' })

const table = ({ children }: Data, path: string): Passage[] =>
  (Array.isArray(children) ? children : []).flatMap((row, index) =>
    isObject(row)
      ? tableRow(row, `${path}.children.${index}`).map((passage) => ({
          ...passage,
          names: [tableLabel, index + 1, ...passage.names],
        }))
      : [],
  )

/** The words of its cells; blocks in them are passages of their own. */
const tableRow = ({ children }: Data, path: string): Passage[] => {
  const cells = (Array.isArray(children) ? children : []).filter(isObject)
  const inCells = cells.map((cell, index) => elements(cell.children, `${path}.children.${index}.children`))
  const texts = inCells.map((cell) => cell.filter(({ names }) => names.length === 0))
  const row = { path, style: rowStyle(cells), names: [], runs: cellRuns(texts) }
  return [row, ...inCells.flat().filter(({ names }) => names.length > 0)]
}

/** Which cells are heads, and which are wider or higher than one. */
const rowStyle = (cells: readonly Data[]): string => {
  const shapes = cells.map(({ headerState, colSpan = 1, rowSpan = 1 }) =>
    [headerState ? 'head' : 'cell', colSpan === 1 && rowSpan === 1 ? '' : `${colSpan}×${rowSpan}`].join(''),
  )
  return shapes.every((shape) => shape === 'cell') ? 'tablerow' : `tablerow ${shapes.join(' ')}`
}

const cellRuns = (cells: readonly Passage[][]): Run[] =>
  merged(
    cells.flatMap((cell, index) => [
      ...(index > 0 ? [{ text: ' | ', marks: [] }] : []),
      ...cell.flatMap(({ runs }, line) => [...(line > 0 ? [{ text: '\n', marks: [] }] : []), ...runs]),
    ]),
  )

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
      return inline(node.children, [...marks, ...linkMarks(node.fields)])
    case 'inlineBlock':
      return footnote(node.fields)
    default:
      return inline(node.children, marks)
  }
}

const formats = ['bold', 'italic', 'strikethrough', 'underline', 'code', 'subscript', 'superscript']

const formatsOf = (format: unknown): string[] =>
  typeof format === 'number' ? formats.filter((_, bit) => format & (1 << bit)) : []

const linkMarks = (fields: unknown): string[] => {
  const { linkType, url, doc, newTab } = isObject(fields) ? fields : {}
  const leadsTo =
    linkType === 'internal' && isObject(doc)
      ? `${String(doc.relationTo)}:${String(doc.value)}`
      : String(url ?? '')
  return [`link ${leadsTo}`, ...(newTab ? ['newTab'] : [])]
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
  const names = [richTextBlocks.find((one) => one.slug === slug)?.labels?.singular ?? slug]
  return [
    { path, style: `block ${slug}`, names, runs: [] },
    ...parts(fieldsOfBlock(richTextBlocks, slug) ?? [], data, { path: `${path}.fields`, style: slug, names }),
  ]
}

/** Payload's own fields of rows and blocks, which say nothing to readers. */
const unsaid = new Set(['id', 'blockName'])

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === false

type Place = Pick<Passage, 'path' | 'style' | 'names'>

const parts = (fields: readonly FlattenedField[], data: Data, { path, style, names }: Place): Passage[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    if (unsaid.has(field.name) || isAbsent(value)) return []
    const own = ('label' in field && field.label) || field.name
    return part(field, value, {
      path: `${path}.${field.name}`,
      style: `${style}.${field.name}`,
      names: [...names, own],
    })
  })

const part = (field: FlattenedField, value: unknown, place: Place): Passage[] => {
  const { path, style, names } = place
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) ? parts(field.flattenedFields, value, place) : []
  if (field.type === 'array')
    return (Array.isArray(value) ? value : []).flatMap((row, index) =>
      isObject(row)
        ? parts(field.flattenedFields, row, {
            path: `${path}.${index}`,
            style,
            names: [...names, index + 1],
          })
        : [],
    )
  if (isRichText(value))
    return passagesOf(value).map((passage) => ({
      ...passage,
      path: `${path}.${passage.path}`,
      style: `${style} ${passage.style}`,
      names: [...names, ...passage.names],
    }))
  if (typeof value === 'string' && holdsWords(field))
    return [{ ...place, field, runs: [{ text: value, marks: [] }] }]
  return [{ ...place, field, value, runs: [] }]
}

/** Sentences and names; a day is text that has no words. */
export const holdsWords = (field: FlattenedField): boolean =>
  field.type === 'textarea' || (field.type === 'text' && !field.custom?.holds)

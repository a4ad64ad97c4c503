// Checks the form of what was sent, before Payload coerces or drops it: field names and JSON types, into rich text.
import type { Block, FlattenedField } from 'payload'
import { blocksOf, fieldsOfBlock } from '@/content/blocks'
import { isObject, isRichText } from '@/content/content'
import { lexicalNodes } from '@/content/walk'
import { isNoRows } from '@/platform/payload/noRows'

export interface InputIssue {
  path: string
  message: string
}

type Data = Record<string, unknown>

/** Sent by clients and the admin panel beside the fields; Payload decides about them. */
const always = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'blockName',
  'blockType',
  'collection',
  'globalType',
])
const uploads = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'url',
  'thumbnailURL',
  'sizes',
]
const accounts = [
  'password',
  'apiKey',
  'enableAPIKey',
  'sessions',
  '_verified',
  'loginAttempts',
  'lockUntil',
  'confirm-password',
]
for (const name of [...uploads, ...accounts]) always.add(name)

/** @param blocks of the rich text around */
export const inputIssues = (
  fields: readonly FlattenedField[],
  data: unknown,
  path = '',
  blocks: readonly Block[] = [],
): InputIssue[] => {
  if (!isObject(data)) return [{ path, message: 'Send an object with the fields.' }]
  const known = new Map(fields.flatMap((field) => ('name' in field ? [[field.name, field] as const] : [])))
  return Object.entries(data).flatMap(([name, value]) => {
    const at = path ? `${path}.${name}` : name
    const field = known.get(name)
    if (!field)
      return always.has(name)
        ? []
        : [{ path: at, message: `There is no field “${name}” here. ${suggest(known)}` }]
    return isNothing(field, value) ? [] : valueIssues(field, value, at, blocks)
  })
}

/** Payload (3.90.1) looks for fields in a group that is null, and fails. */
const isNothing = ({ type }: FlattenedField, value: unknown): boolean =>
  value === undefined || (value === null && type !== 'group' && type !== 'tab')

const suggest = (known: Map<string, unknown>): string =>
  `The fields are: ${[...known.keys()].sort().join(', ')}.`

const valueIssues: FormCheck = (field, value, path, blocks) => {
  if ('virtual' in field && field.virtual) return []
  const check = forms[field.type]
  return check ? check(field, value, path, blocks) : []
}

type FormCheck = (
  field: FlattenedField,
  value: unknown,
  path: string,
  blocks: readonly Block[],
) => InputIssue[]

const fail = (path: string, message: string): InputIssue[] => [{ path, message }]

const dateForm: FormCheck = (_, value, path) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? []
    : fail(path, 'This must be a date such as 2026-03-31 or 2026-03-31T10:00:00Z.')

const textForm: FormCheck = (field, value, path) =>
  field.custom?.holds
    ? dateForm(field, value, path, [])
    : 'hasMany' in field && field.hasMany
      ? listForm(value, path, (one) => typeof one === 'string', 'text')
      : typeof value === 'string'
        ? []
        : fail(path, 'This must be text.')

const listForm = (
  value: unknown,
  path: string,
  isForm: (one: unknown) => boolean,
  name: string,
): InputIssue[] =>
  Array.isArray(value) && value.every(isForm) ? [] : fail(path, `This must be a list of ${name} values.`)

const referenceForm: FormCheck = (field, value, path) => {
  const { relationTo, hasMany } = field as { relationTo: string | string[]; hasMany?: boolean }
  if (!hasMany) return oneReference(relationTo, value, path)
  if (!Array.isArray(value)) return fail(path, 'This must be a list of references.')
  return value.flatMap((one, index) => oneReference(relationTo, one, `${path}.${index}`))
}

const oneReference = (relationTo: string | string[], value: unknown, path: string): InputIssue[] => {
  if (typeof relationTo === 'string')
    return typeof value === 'string' || (isObject(value) && typeof value.id === 'string')
      ? []
      : fail(path, `This must be the id of an entry in “${relationTo}”.`)
  const valid =
    isObject(value) &&
    relationTo.includes(String(value.relationTo)) &&
    (typeof value.value === 'string' || isObject(value.value))
  return valid
    ? []
    : fail(
        path,
        `This must be {"relationTo": one of ${relationTo.join(', ')}, "value": the id of an entry there}.`,
      )
}

const forms: Partial<Record<FlattenedField['type'], FormCheck>> = {
  text: textForm,
  textarea: textForm,
  email: textForm,
  code: textForm,
  date: dateForm,
  number: (field, value, path) =>
    'hasMany' in field && field.hasMany
      ? listForm(value, path, (one) => typeof one === 'number', 'number')
      : typeof value === 'number' && Number.isFinite(value)
        ? []
        : fail(path, 'This must be a number.'),
  checkbox: (_, value, path) => (typeof value === 'boolean' ? [] : fail(path, 'This must be true or false.')),
  select: textForm,
  radio: textForm,
  relationship: referenceForm,
  upload: referenceForm,
  group: (field, value, path, blocks) =>
    inputIssues((field as { flattenedFields: FlattenedField[] }).flattenedFields, value, path, blocks),
  tab: (field, value, path, blocks) =>
    inputIssues((field as { flattenedFields: FlattenedField[] }).flattenedFields, value, path, blocks),
  array: (field, value, path, blocks) =>
    Array.isArray(value)
      ? value.flatMap((row, index) =>
          inputIssues(
            (field as { flattenedFields: FlattenedField[] }).flattenedFields,
            row,
            `${path}.${index}`,
            blocks,
          ),
        )
      : isNoRows(value)
        ? []
        : fail(path, 'This must be a list of rows.'),
  richText: (field, value, path, around) => richTextIssues(value, path, blocksOf(field, around)),
}

/** Lexical nodes that the editor writes; another type would be stored and never shown. */
const nodeTypes = new Set(
  'autolink block heading horizontalrule inlineBlock linebreak link list listitem paragraph quote relationship tab table tablecell tablerow text upload'.split(
    ' ',
  ),
)

const richTextIssues = (value: unknown, path: string, blocks: readonly Block[]): InputIssue[] => {
  if (!isRichText(value))
    return fail(path, 'This must be rich text: {"root": {"type": "root", "children": [...]}}.')
  return [...lexicalNodes(value.root.children, `${path}.root.children`)].flatMap(({ node, path: at }) =>
    nodeIssues(node, at, blocks),
  )
}

const nodeIssues = (node: Data, path: string, blocks: readonly Block[]): InputIssue[] => {
  if (typeof node.type !== 'string' || !nodeTypes.has(node.type))
    return fail(path, `Rich text has no node of type “${String(node.type)}”.`)
  if (node.type === 'text')
    return typeof node.text === 'string' ? [] : fail(path, 'A text node needs its `text`.')
  if (node.children !== undefined && !Array.isArray(node.children))
    return fail(path, '`children` must be a list of nodes.')
  if (node.type !== 'block' && node.type !== 'inlineBlock') return []
  const slug = isObject(node.fields) ? String(node.fields.blockType) : ''
  const fields = fieldsOfBlock(blocks, slug)
  return fields
    ? inputIssues(fields, node.fields, `${path}.fields`, blocks)
    : fail(path, `There is no block “${slug}”.`)
}

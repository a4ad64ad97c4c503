// Walks a document along its fields: every value with its field and path, into groups, arrays, languages and rich text.
// It reads shapes leniently (a wrong shape is visited and not entered), so that input can be checked with it too.
import type { Block, FlattenedField } from 'payload'
import { blocksOf, fieldsOfBlock } from '@/content/blocks'
import { isObject, isRichText } from '@/content/content'

export interface Visit {
  field: FlattenedField
  /** Dots between the parts; a language is a part where every language was read (`title.fr`). */
  path: string
  value: unknown
  /** The row, block or document that holds the value. */
  siblings: Record<string, unknown>
  locale?: string | undefined
}

export interface WalkOptions {
  path?: string
  /** The languages of localised values when the document was read with all of them; none when it is in one. */
  locales?: readonly string[] | undefined
  locale?: string | undefined
  /** Of the rich text around. */
  blocks?: readonly Block[] | undefined
}

type Data = Record<string, unknown>

/** Visits every field that `data` could hold, present or not, outside in. */
export function* walk(
  fields: readonly FlattenedField[],
  data: Data,
  options: WalkOptions = {},
): Generator<Visit> {
  for (const field of fields) {
    if (!('name' in field) || !field.name) continue
    const path = options.path ? `${options.path}.${field.name}` : field.name
    const value = data[field.name]
    if (field.localized && options.locales && !options.locale) {
      for (const locale of options.locales) {
        const localized = isObject(value) ? value[locale] : undefined
        yield* visit({ field, path: `${path}.${locale}`, value: localized, siblings: data, locale }, options)
      }
    } else {
      yield* visit({ field, path, value, siblings: data, locale: options.locale }, options)
    }
  }
}

function* visit(here: Visit, options: WalkOptions): Generator<Visit> {
  yield here
  const { field, value, path } = here
  const inside = { locales: options.locales, locale: here.locale, blocks: options.blocks }
  if (field.type === 'group' || field.type === 'tab') {
    if (isObject(value) || isAbsent(value))
      yield* walk(field.flattenedFields, value ?? {}, { ...inside, path })
  } else if (field.type === 'array' && Array.isArray(value)) {
    for (const [index, row] of value.entries())
      if (isObject(row)) yield* walk(field.flattenedFields, row, { ...inside, path: `${path}.${index}` })
  } else if (field.type === 'richText' && isRichText(value)) {
    const blocks = blocksOf(field, options.blocks)
    yield* walkNodes(value.root.children, `${path}.root.children`, { ...inside, blocks })
  }
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined

/** Every Lexical node below `children`, with its path. */
export function* lexicalNodes(children: unknown, path: string): Generator<{ node: Data; path: string }> {
  if (!Array.isArray(children)) return
  for (const [index, node] of children.entries()) {
    if (!isObject(node)) continue
    yield { node, path: `${path}.${index}` }
    yield* lexicalNodes(node.children, `${path}.${index}.children`)
  }
}

function* walkNodes(children: unknown[], path: string, inside: WalkOptions): Generator<Visit> {
  for (const { node, path: at } of lexicalNodes(children, path)) {
    const fields = node.fields
    if (!isObject(fields)) continue
    if (node.type === 'link' || node.type === 'autolink')
      yield* walk(linkFields, fields, { ...inside, path: `${at}.fields` })
    if (node.type !== 'block' && node.type !== 'inlineBlock') continue
    const block = fieldsOfBlock(inside.blocks ?? [], fields.blockType)
    if (block) yield* walk(block, fields, { ...inside, path: `${at}.fields` })
  }
}

/** An internal link is a relationship kept under `doc` (Lexical LinkFeature). */
const linkFields: FlattenedField[] = [
  { name: 'doc', type: 'relationship', relationTo: ['issues'], hasMany: false } as FlattenedField,
]

// Contents of a collection made from its declaration: every field, every block, in every language, seeded. Each has all
// the places where words can be changed.
import type { Block, FlattenedField } from 'payload'
import { fieldsOfBlock } from '@/content/blocks'
import { node } from './presenting'

type Data = Record<string, unknown>

/** Where a word stands; `named` is the place in the declaration, without numbers of rows and languages. */
export interface Place {
  named: string
  words: string
  /** In these words from now on. */
  write: (words: string) => void
}

export interface Generated {
  content: Data
  places: Place[]
}

type Random = () => number

/** Of 32 bits (mulberry32, T. Ettinger). */
export const randomFrom = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Making {
  random: Random
  languages: readonly string[]
  places: Place[]
  /** Of the text around. */
  blocks: readonly Block[]
}

/** Of the work around a document and its blocks, not of what they say. */
const outside = ['id', 'createdAt', 'updatedAt', '_status', 'review', 'stage', 'deletedAt', 'blockName']

export const generateContent = (
  fields: readonly FlattenedField[],
  { seed, languages }: { seed: number; languages: readonly string[] },
): Generated => {
  const making: Making = { random: randomFrom(seed), languages, places: [], blocks: [] }
  return { content: fillFields(fields, '', making), places: making.places }
}

const fillFields = (fields: readonly FlattenedField[], path: string, making: Making): Data => {
  const data: Data = {}
  for (const field of fields.filter(({ name }) => !outside.includes(name))) {
    const place = path ? `${path}.${field.name}` : field.name
    if (field.localized) {
      const texts: Data = {}
      for (const language of making.languages) put(texts, language, field, place, making)
      data[field.name] = texts
    } else put(data, field.name, field, place, making)
  }
  return data
}

const put = (holder: Data, key: string, field: FlattenedField, path: string, making: Making): void => {
  const value = valueFor(field, path, making)
  holder[key] = value
  if (field.type === 'select' || field.type === 'date') return
  const holders: [Data, string][] = Array.isArray(value)
    ? value.map((_, index) => [value as unknown as Data, String(index)])
    : [[holder, key]]
  for (const [within, name] of holders) if (typeof within[name] === 'string') note(making, path, within, name)
}

const note = ({ places }: Making, named: string, holder: Data, key: string): void => {
  places.push({
    named,
    words: String(holder[key]),
    write: (words) => {
      holder[key] = words
    },
  })
}

const valueFor = (field: FlattenedField, path: string, making: Making): unknown => {
  const { random } = making
  const hasMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'group':
    case 'tab':
      return fillFields(field.flattenedFields, path, making)
    case 'array':
      return Array.from({ length: 2 }, () => fillFields(field.flattenedFields, path, making))
    case 'richText':
      return richTextFor(field.custom?.blocks ?? [], path, making)
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      const one = () =>
        Array.isArray(relationTo)
          ? { relationTo: relationTo[0], value: wordsFrom(random, 1) }
          : wordsFrom(random, 1)
      if (Array.isArray(relationTo)) return hasMany ? [one(), one()] : one()
      return hasMany ? [one(), one()] : one()
    }
    case 'select':
      return hasMany ? field.options.slice(0, 2).map(optionValue) : optionValue(field.options[0])
    case 'number':
      return Math.floor(random() * 1_000)
    case 'checkbox':
      return true
    case 'date':
      return '2026-03-04T05:06:07.000Z'
    case 'json':
      return undefined
    default:
      return hasMany ? [wordsFrom(random, 2), wordsFrom(random, 2)] : wordsFrom(random, 2 + random() * 12)
  }
}

const optionValue = (option: unknown): unknown =>
  typeof option === 'object' && option !== null && 'value' in option ? option.value : option

/** Words that are found nowhere else. */
const wordsFrom = (random: Random, count: number): string =>
  Array.from({ length: Math.floor(count) }, () => wordFrom(random)).join(' ')

export const wordFrom = (random: Random): string => {
  const letters = Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(random() * 26)))
  return letters.join('')
}

/** Every kind of node, and every block with every field. */
const richTextFor = (blocks: readonly Block[], path: string, making: Making): unknown => {
  const { random } = making
  const text = (part: string, format = 0): Data => {
    const one = node.text(wordsFrom(random, 1 + random() * 9), format)
    note(making, `${path}/${part}`, one, 'text')
    return one
  }
  const link = node.link(wordsFrom(random, 1), text('link')) as { fields: Data }
  note(making, `${path}/link.url`, link.fields, 'url')
  const isFootnote = (block: Block) => block.slug === 'footnote'
  const made = (block: Block) => {
    const fields = fillFields(fieldsOfBlock(blocks, block.slug) ?? [], `${path}/${block.slug}`, making)
    const one = isFootnote(block) ? node.footnote({}) : node.block(block.slug, {})
    one.fields = Object.assign(fields, { blockType: block.slug })
    return one
  }
  const table = node.table(['', ''], ['', '']) as { children: { children: { children: Data[] }[] }[] }
  for (const { children } of table.children)
    for (const cell of children) cell.children = [node.paragraph(text('cell'))]
  return node.root(
    node.heading('h2', text('heading')),
    node.paragraph(text('paragraph'), text('bold', 1), ...blocks.filter(isFootnote).map(made), text('after')),
    node.paragraph(link as unknown as Data, text('linked')),
    node.quote(text('quote')),
    node.list('bullet', [text('bullet')], [text('bullet')]),
    node.list('number', [text('number')]),
    table as unknown as Data,
    ...blocks.filter((block) => !isFootnote(block)).map(made),
  )
}

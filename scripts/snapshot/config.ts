// Payload's configuration as Payload reads it: all that is data, and of functions that they are there.
import type { Payload } from 'payload'
import type { SnapshotFiles } from './files'

export const writeConfig = async (files: SnapshotFiles, { config }: Payload): Promise<void> => {
  const blocks = new Map<string, unknown>()
  const write = (name: string, value: unknown) =>
    files.write(`config/${name}.json`, JSON.stringify(shapeOf(value, blocks, []), null, 2))
  const { collections, globals, db: _, editor, i18n, ...rest } = config
  for (const collection of collections) await write(`collections/${collection.slug}`, collection)
  for (const global of globals) await write(`globals/${global.slug}`, global)
  await write('payload', { ...rest, editor, languages: Object.keys(i18n.supportedLanguages ?? {}) })
  for (const [slug, block] of blocks) await write(`blocks/${slug}`, block)
}

/** Copies of what stands beside it, or what is a matter of the machine. */
const left = new Set([
  'flattenedFields',
  'flattenedBlocks',
  'sharp',
  'logger',
  'secret',
  'bin',
  'importMap',
  'translations',
])

const shapeOf = (value: unknown, blocks: Map<string, unknown>, above: readonly unknown[]): unknown => {
  if (typeof value === 'function') return 'function'
  if (typeof value === 'string') return isModule(value) ? value.slice(value.indexOf('#')) : value
  if (typeof value !== 'object' || value === null) return value
  if (above.includes(value)) return 'as above'
  const inside = (part: unknown) => shapeOf(part, blocks, [...above, value])
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => typeof one === 'function')
      ? `functions: ${value.length}`
      : value.map(inside)
  if (value instanceof Map) return inside(Object.fromEntries(value))
  if (value instanceof Set) return [...value].map(inside)
  if (value instanceof RegExp || value instanceof Date) return String(value)
  if ('editorConfig' in value) return editorShape(value.editorConfig as EditorConfig, blocks)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left.has(key))
      // Payload asks by name: in which order keys were written says nothing.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inside(part)]),
  )
}

/** Components are named by their file and their export: the file may move. */
const isModule = (text: string): boolean => /^[@./][^\s#]*#\w+$/.test(text)

interface EditorConfig {
  resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps?: Record<string, unknown> }>
}

/** The features of an editor; the blocks in it are files of their own. */
const editorShape = ({ resolvedFeatureMap }: EditorConfig, blocks: Map<string, unknown>): unknown =>
  Object.fromEntries(
    [...resolvedFeatureMap].map(([name, { sanitizedServerFeatureProps: props = {} }]) => [
      name,
      Object.fromEntries(
        Object.entries(props ?? {}).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.map((one) => memberOf(one, blocks)) : typeof value,
        ]),
      ),
    ]),
  )

const memberOf = (one: unknown, blocks: Map<string, unknown>): unknown => {
  if (typeof one !== 'object' || one === null) return one
  const { slug, name } = one as { slug?: string; name?: string }
  if (slug) blocks.set(slug, one)
  return slug ?? name
}

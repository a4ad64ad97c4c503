// What a copy never takes from its original, whichever way it is made: what tells the original apart from all others, and
// what was noted about the original alone. One list; a name that no field has keeps the server from starting.
import type { CollectionConfig, Field } from 'payload'
import { isEditorial } from '@/collections/editorialSlugs'

const ofEveryDocument = ['slug', 'review']

const neverCopied: Record<string, readonly string[]> = {
  articles: ['corrections'],
  events: ['status', 'attendance'],
  issues: ['number'],
  notes: ['pattern'],
  'podcast-episodes': ['number', 'listenLinks'],
  podcasts: ['guid', 'listenLinks'],
}

export const copyWithoutIdentity = (collection: CollectionConfig): CollectionConfig => {
  const names = new Set([
    ...(isEditorial(collection.slug) ? ofEveryDocument : []),
    ...(neverCopied[collection.slug] ?? []),
  ])
  if (names.size === 0) return collection
  const fields = leaveOut(collection.fields, names)
  if (names.size > 0) throw new Error(`${collection.slug} has no field ${[...names].join(', ')}.`)
  return { ...collection, fields }
}

/** Takes each name it finds out of `names`. Tabs and rows without a name hold fields of the document itself. */
const leaveOut = (fields: readonly Field[], names: Set<string>): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) =>
          'name' in tab ? tab : { ...tab, fields: leaveOut(tab.fields, names) },
        ),
      }
    if ('name' in field && field.name)
      return names.delete(field.name) ? ({ ...field, disableDuplicate: true } as Field) : field
    return 'fields' in field ? ({ ...field, fields: leaveOut(field.fields, names) } as Field) : field
  })

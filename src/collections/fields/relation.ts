// References to other entries: one level deep wherever they are read.
import type { CollectionSlug, RelationshipField, UploadField, Validate } from 'payload'
import { upload as builtInUpload } from 'payload/shared'
import { z } from 'zod'
import { customOf } from '@/collections/fields/plain'
import type { PublicOptions, Shape } from '@/collections/fields/public'
import type { EditorialSlug } from '@/content/documents'
import type { Entries } from '@/content/reader'
import { withoutAbsent } from '@/content/withoutAbsent'
import { label } from '@/platform/i18n/catalogue'
import type { LabelOf } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'

/** What links and `anyDocument` may lead to. collections/editorial.ts fills it: what it lists has such fields itself. */
export const linkableTypes: EditorialSlug[] = []

interface Options extends PublicOptions {
  label: LabelOf
  description?: LabelOf
  required?: boolean
  requiredForReview?: boolean
  /** For uploads: the file types that can be chosen. */
  mimeTypes?: string[]
}

const shared = (options: Options, usual: Shape) => ({
  label: options.label,
  maxDepth: 1,
  ...(options.required ? { required: true } : {}),
  custom: customOf(options, usual),
  ...(options.description ? { admin: { description: options.description } } : {}),
})

/** A document leaves as its summary, a supporting entry whole. */
const asOne = (collection: string, required = false): Shape => ({
  schema: ({ entry, summary }) => {
    const schema = isDocument(collection) ? summary(collection) : entry(collection as keyof Entries)
    return required ? schema : schema.nullable()
  },
  present: (value, read) =>
    isDocument(collection) ? read.one(collection, value) : read.entry(collection as keyof Entries, value),
})

const isDocument = (collection: string): collection is EditorialSlug =>
  linkableTypes.includes(collection as EditorialSlug)

const asAny = (required = false): Shape => ({
  schema: ({ anySummary }) => (required ? anySummary() : anySummary().nullable()),
  present: (value, read) => read.any(value),
})

const asMany = (collection: string): Shape => {
  const one = asOne(collection, true)
  return {
    schema: (schemas) => z.array(one.schema(schemas)),
    present: (value, read, siblings) =>
      withoutAbsent(read.texts(value).map((id) => one.present(id, read, siblings))),
  }
}

/** One entry of a collection. */
export const one = (name: string, relationTo: string, options: Options): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: relationTo as CollectionSlug,
  ...shared(options, asOne(relationTo, options.required)),
})

/** A document of any editorial type. */
export const anyDocument = (name: string, options: Options): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: linkableTypes,
  ...shared(options, asAny(options.required)),
})

/** Any number of entries of a collection, in the editor's order. */
export const many = (name: string, relationTo: string, options: Options): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: relationTo as CollectionSlug,
  hasMany: true,
  ...shared(options, asMany(relationTo)),
})

/** A file of the media library. */
export const file = (name: string, options: Options): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media' as CollectionSlug,
  ...(options.mimeTypes ? { filterOptions: { mimeType: { in: options.mimeTypes } } } : {}),
  ...shared(options, asOne('media', options.required)),
})

/** A picture of the media library. */
export const picture = (name: string, options: Options): UploadField =>
  ({
    ...file(name, options),
    filterOptions: { mimeType: { contains: 'image/' } },
    validate: isPicture,
  }) as UploadField

const isPicture: Validate = async (value: unknown, options) => {
  const found = await (builtInUpload as unknown as Validate)(value, options)
  return found === true || !value ? found : translate(options.req, notPicture)
}

const notPicture = label(
  'This picture is not in the media library. Choose one from there, or upload it first.',
)

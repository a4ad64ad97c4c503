// References to other entries: one level deep wherever they are read.
import type { CollectionSlug, RelationshipField, UploadField, Validate } from 'payload'
import { upload as builtInUpload } from 'payload/shared'
import { customOf } from '@/collections/fields/plain'
import { type LabelOf, label } from '@/platform/i18n/label'
import { say } from '@/platform/i18n/say'

interface Options {
  label: LabelOf
  description?: LabelOf
  required?: boolean
  requiredForReview?: boolean
  /** Whether the public can filter by it. */
  facet?: boolean
  /** For uploads: the file types that can be chosen. */
  mimeTypes?: string[]
}

const shared = ({ label: words, description, required, ...options }: Options) => ({
  label: words,
  maxDepth: 1,
  ...(required ? { required } : {}),
  ...customOf(options),
  ...(description ? { admin: { description } } : {}),
})

/** One entry of a collection. */
export const one = (name: string, relationTo: string, options: Options): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: relationTo as CollectionSlug,
  ...shared(options),
})

/** Any number of entries of a collection, in the editor's order. */
export const many = (name: string, relationTo: string, options: Options): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: relationTo as CollectionSlug,
  hasMany: true,
  ...shared(options),
})

/** A file of the media library. */
export const file = (name: string, options: Options): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media' as CollectionSlug,
  ...(options.mimeTypes ? { filterOptions: { mimeType: { in: options.mimeTypes } } } : {}),
  ...shared(options),
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
  return found === true || !value ? found : say(options.req, notPicture)
}

const notPicture = label(
  'This is not a picture of the media library. Choose one there, or upload it first.',
  'Ce n’est pas une image de la médiathèque. Choisissez-en une, ou déposez-la d’abord.',
)

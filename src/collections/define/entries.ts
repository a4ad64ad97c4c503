// What a supporting collection is: entries that documents refer to, shown with them, without a text of their own.
import type { CollectionConfig, Field } from 'payload'
import { z } from 'zod'
import { editors } from '@/access/editors'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import type { writers } from '@/access/writers'
import { inOrder, partSchemas, presentParts, publicParts, type Schemas } from '@/collections/fields/public'
import type { Content } from '@/content/content'
import type { Reader } from '@/content/reader'
import type { LabelOf } from '@/platform/i18n/label'

interface Declaration extends Pick<CollectionConfig, 'upload' | 'hooks' | 'disableDuplicate'> {
  slug: string
  /** The name of the public type; none where documents show nothing but a text of it. */
  typeName?: string
  labels: { singular: LabelOf; plural: LabelOf }
  group: LabelOf
  description: LabelOf
  /** The field by which staff know an entry. */
  title: string
  columns: string[]
  populate: string[]
  /** Who makes and changes entries; editors delete them. */
  writtenBy: typeof writers | typeof editors
  fields: Field[]
  /** The order of the public fields, where it is not that of the form. */
  publicOrder?: string[]
  /** Where the public type is not made of the fields. */
  type?: EntryType
}

export interface EntryType {
  schema: z.ZodObject
  /** Null for what cannot be shown. */
  present: (entry: Content, read: Reader) => unknown
}

export interface SupportingCollection {
  slug: string
  config: CollectionConfig
  schema: (schemas: Schemas) => z.ZodObject
  present: (entry: Content, read: Reader) => unknown
}

export const defineEntries = (declared: Declaration): SupportingCollection => {
  const { slug, typeName, type, fields } = declared
  const parts = inOrder(publicParts(fields), declared.publicOrder)
  return {
    slug,
    config: configOf(declared),
    schema: (schemas) =>
      type?.schema ?? z.object({ id: z.string(), ...partSchemas(parts, schemas) }).meta({ id: typeName }),
    present: (entry, read) =>
      type ? type.present(entry, read) : { id: String(entry.id), ...presentParts(parts, entry, read) },
  }
}

const configOf = ({ slug, labels, ...declared }: Declaration): CollectionConfig => ({
  slug,
  labels,
  access: {
    create: declared.writtenBy,
    read: staff,
    readVersions: nobody,
    update: declared.writtenBy,
    delete: editors,
    unlock: nobody,
    admin: () => false,
  },
  ...(declared.disableDuplicate ? { disableDuplicate: true } : {}),
  ...(declared.hooks ? { hooks: declared.hooks } : {}),
  ...(declared.upload ? { upload: declared.upload } : {}),
  admin: {
    group: declared.group,
    useAsTitle: declared.title,
    defaultColumns: declared.columns,
    description: declared.description,
  },
  defaultPopulate: Object.fromEntries(declared.populate.map((name) => [name, true])),
  fields: declared.fields,
})

// What a supporting collection is: entries that documents refer to, shown with them, without an address of their own.
// They pass the workflow as documents do; in a new newsroom without steps.
import type { CollectionConfig, Field } from 'payload'
import { z } from 'zod'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/collections/define/panel'
import { editorialVersions, workflowFields } from '@/collections/fields/editorial'
import { inOrder, partSchemas, presentParts, publicParts, type Schemas } from '@/collections/fields/public'
import type { Content } from '@/content/content'
import type { Reader } from '@/content/reader'
import type { LabelOf } from '@/platform/i18n/label'

interface Declaration extends Pick<CollectionConfig, 'upload' | 'hooks' | 'disableDuplicate'> {
  slug: string
  /** In the names of events. */
  singular: string
  /** The name of the public type; none where documents show nothing but a text of it. */
  typeName?: string
  labels: { singular: LabelOf; plural: LabelOf }
  group: LabelOf
  description: LabelOf
  /** The field by which staff know an entry. */
  title: string
  columns: string[]
  populate: string[]
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
  singular: string
  labels: Declaration['labels']
  config: CollectionConfig
  schema: (schemas: Schemas) => z.ZodObject
  present: (entry: Content, read: Reader) => unknown
}

export const defineEntries = (declared: Declaration): SupportingCollection => {
  const { slug, typeName, type, fields } = declared
  const parts = inOrder(publicParts(fields), declared.publicOrder)
  return {
    slug,
    singular: declared.singular,
    labels: declared.labels,
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
  access: editorialAccess,
  versions: editorialVersions,
  trash: true,
  disableBulkEdit: true,
  ...(declared.disableDuplicate ? { disableDuplicate: true } : {}),
  ...(declared.hooks ? { hooks: declared.hooks } : {}),
  ...(declared.upload ? { upload: declared.upload } : {}),
  admin: {
    components: editorialComponents,
    group: declared.group,
    useAsTitle: declared.title,
    defaultColumns: declared.columns,
    description: declared.description,
  },
  defaultPopulate: Object.fromEntries(declared.populate.map((name) => [name, true])),
  fields: [...declared.fields, ...workflowFields()],
})

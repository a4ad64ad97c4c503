// Fields that a text needs before review carry a mark in the form.
import type { CollectionConfig, Field } from 'payload'

const mark = '@/admin/forms/NeededLabel#NeededLabel'

export const markNeeded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(marked),
})

const marked = (field: Field): Field =>
  ({
    ...field,
    ...(field.custom?.requiredForReview === true ? { admin: withMark(field) } : {}),
    ...('fields' in field ? { fields: field.fields.map(marked) } : {}),
    ...('tabs' in field
      ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(marked) })) }
      : {}),
  }) as Field

/** A component that draws the whole field draws its label too. */
const withMark = ({ admin }: Field): object => {
  const components = (admin?.components ?? {}) as { Field?: unknown }
  return components.Field ? (admin ?? {}) : { ...admin, components: { ...components, Label: mark } }
}

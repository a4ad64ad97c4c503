// Payload 3.90.1: the buttons that sort a list by a column are called “Sort by [object Object]” where the label of a field is
// a record of languages; a label that is a function becomes text before it reaches them.
// Issue: none found
// Until: SortColumn translates its label.
import type { CollectionConfig, Field } from 'payload'
import { isLabel, textIn } from '@/platform/i18n/label'

type Labelled = Field & { label?: unknown }

/** The collection with functions for the labels of the fields that can be columns. */
export const nameSortButtons = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(withFunction),
})

const withFunction = (field: Field): Field => {
  const { label } = field as Labelled
  return {
    ...field,
    ...(isLabel(label) ? { label: ({ i18n }: Asked) => textIn(label, i18n.language) } : {}),
    ...('fields' in field ? { fields: field.fields.map(withFunction) } : {}),
    ...('tabs' in field
      ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withFunction) })) }
      : {}),
  } as Field
}

interface Asked {
  i18n: { language: string }
}

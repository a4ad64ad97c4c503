// Payload 3.90.1: puts labels into sentences without translating them: with records of languages, the buttons over a list are
// called “Sort by [object Object]”, those beside a relation “Add new [object Object]”. A function becomes text before that.
// Issue: none found
// Until: SortColumn and AddNewRelation translate what they are given.
import type { CollectionConfig, Field } from 'payload'
import { isLabel, textIn } from '@/platform/i18n/label'

/** The collection with functions for its labels and for those of the fields that can be columns. */
export const speakLabels = (collection: CollectionConfig): CollectionConfig => {
  const { singular, plural } = collection.labels ?? {}
  return {
    ...collection,
    labels: { ...(singular && { singular: spoken(singular) }), ...(plural && { plural: spoken(plural) }) },
    fields: collection.fields.map(speakField),
  }
}

const speakField = (field: Field): Field =>
  ({
    ...field,
    ...('label' in field ? { label: spoken(field.label) } : {}),
    ...('fields' in field ? { fields: field.fields.map(speakField) } : {}),
    ...('tabs' in field
      ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(speakField) })) }
      : {}),
  }) as Field

/** What is no record of languages stays as it is. */
const spoken = <T>(words: T) =>
  isLabel(words) ? ({ i18n }: { i18n: { language: string } }) => textIn(words, i18n.language) : words

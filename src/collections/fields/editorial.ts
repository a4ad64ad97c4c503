// What every document carries beside its own fields, and every entry.
import type { CollectionConfig, Field } from 'payload'
import { nobodyWritesField } from '@/access/fields'
import { stageComponents } from '@/collections/define/panel'
import { countries } from '@/collections/fields/countries'
import { choice, choices, text, textarea } from '@/collections/fields/plain'
import { many, one, picture } from '@/collections/fields/relation'
import { slug } from '@/collections/fields/slug'
import { stageLabels } from '@/collections/fields/stageLabels'
import { label } from '@/platform/i18n/catalogue'
import { defaultLanguage, languageNames } from '@/platform/i18n/languages'

/** Drafts are checked for form; what a reviewer needs is marked `requiredForReview` and asked for on submit. */
export const editorialVersions: CollectionConfig['versions'] = {
  drafts: { validate: true, autosave: false, schedulePublish: false },
  maxPerDoc: 0,
}

/** Of everything that passes the workflow: where it stands, and its review. */
export const workflowFields = (): Field[] => [stage, review]

export const editorialFields = (): Field[] => [
  stage,
  seo,
  slug(),
  choices('languages', label('Offered in'), languageNames, {
    sidebar: true,
    defaultValue: [defaultLanguage],
    requiredForReview: true,
    description: label('The languages the public can read this in. Each needs its own text.'),
  }),
  inSidebar(many('topics', 'topics', { label: label('Topics'), search: 'names' })),
  countries(),
  review,
]

const inSidebar = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

const seo: Field = {
  name: 'seo',
  type: 'group',
  label: label('Search engines and sharing'),
  admin: {
    description: label('Leave empty to use the title, summary and picture of the document.'),
  },
  fields: [
    text('title', label('Title'), { localized: true }),
    textarea('description', label('Description'), { localized: true }),
    picture('image', { label: label('Picture') }),
  ],
}

const review: Field = {
  ...one('review', 'reviews', { label: label('Review') }),
  index: true,
  disableDuplicate: true,
  access: nobodyWritesField,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
} as Field

/** Read from the review: the document itself does not change when it moves on. Beside the form it shows the whole review. */
const stage: Field = {
  ...choice('stage', label('Stage'), stageLabels, { sidebar: true }),
  virtual: 'review.stage',
  access: nobodyWritesField,
  admin: { readOnly: true, position: 'sidebar', disableBulkEdit: true, components: stageComponents },
} as Field

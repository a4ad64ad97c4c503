// Rich text for a few paragraphs: an answer, the words of a box, one step of a guide.
import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { links } from '@/collections/fields/links'
import { PasteFeature } from '@/collections/fields/pasting'
import { repairsLinks } from '@/collections/fields/repairing'
import { onlyNodes, smallNodes } from '@/collections/fields/validateRichText'
import type { LabelOf } from '@/platform/i18n/label'

export const smallRichText = (name: string, label: LabelOf): RichTextField => ({
  name,
  type: 'richText',
  label,
  validate: onlyNodes(smallNodes),
  hooks: repairsLinks,
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      links(),
      PasteFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      InlineToolbarFeature(),
    ],
  }),
})

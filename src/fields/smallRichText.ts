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
import type { LabelOf } from '@/fields/label'
import { links } from '@/fields/links'
import { PasteFeature } from '@/fields/pasting'
import { repairsLinks } from '@/fields/repairing'
import { onlyNodes, smallNodes } from '@/fields/validateRichText'

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

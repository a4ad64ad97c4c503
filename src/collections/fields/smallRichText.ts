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
import { linkFeature } from '@/collections/fields/links'
import { PasteFeature } from '@/collections/fields/pasting'
import { asRichText, type PublicOptions, publicCustom } from '@/collections/fields/public'
import { repairsLinks } from '@/collections/fields/repairing'
import { onlyNodes, smallNodes } from '@/collections/fields/validateRichText'
import { WritingFeature } from '@/collections/fields/writing'
import type { LabelOf } from '@/platform/i18n/label'

export const smallRichText = (name: string, label: LabelOf, options: PublicOptions = {}): RichTextField => ({
  name,
  type: 'richText',
  label,
  validate: onlyNodes(smallNodes),
  hooks: repairsLinks,
  custom: publicCustom(options, asRichText),
  editor: lexicalEditor({
    features: [
      WritingFeature(),
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      linkFeature(),
      PasteFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      InlineToolbarFeature(),
    ],
  }),
})

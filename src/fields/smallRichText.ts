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
import { onlyNodes, smallNodes } from '@/fields/validateRichText'

export const smallRichText = (name: string, label: LabelOf): RichTextField => ({
  name,
  type: 'richText',
  label,
  validate: onlyNodes(smallNodes),
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      links(),
      UnorderedListFeature(),
      OrderedListFeature(),
      InlineToolbarFeature(),
    ],
  }),
})

// The editor of long texts: everything an article of the office needs, and nothing that carries its own looks.
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { editorBlocks, inlineBlocks, richTextBlocks } from '@/collections/blocks'
import { linkFeature } from '@/collections/fields/links'
import { PasteFeature } from '@/collections/fields/pasting'
import { customOf } from '@/collections/fields/plain'
import { asRichText, type PublicOptions } from '@/collections/fields/public'
import { repairsLinks } from '@/collections/fields/repairing'
import { longNodes, onlyNodes } from '@/collections/fields/validateRichText'
import { WritingFeature } from '@/collections/fields/writing'
import type { LabelOf } from '@/platform/i18n/label'

export const longText = () =>
  lexicalEditor({
    features: [
      WritingFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      linkFeature(),
      PasteFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: editorBlocks, inlineBlocks }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

interface Options extends PublicOptions {
  description?: LabelOf
  requiredForReview?: boolean
}

/** Rich text, written once for each language. */
export const richText = (name: string, label: LabelOf, options: Options = {}): RichTextField => ({
  name,
  type: 'richText',
  label,
  localized: true,
  editor: longText(),
  validate: onlyNodes(longNodes),
  hooks: repairsLinks,
  custom: { blocks: richTextBlocks, ...customOf(options, asRichText) },
  ...(options.description ? { admin: { description: options.description } } : {}),
})

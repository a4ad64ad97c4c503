import { findTextBlock } from '@/collections/blocks'
import type { Marks } from '@/content/richText/lines'
import type { RichTextBlock } from '@/public-types'

export const blockLines = (block: RichTextBlock, marks: Marks): string =>
  findTextBlock(block.blockType)?.lines(block, marks) ?? ''

// The blocks that a rich text can hold stand in its field (`custom.blocks`), so that whoever walks a document finds them.
import { type Block, type Field, type FlattenedField, flattenAllFields } from 'payload'

/** @param around those of the text around, which small rich text inside of a block is checked against */
export const blocksOf = (
  { custom }: Pick<Field, 'custom'>,
  around: readonly Block[] = [],
): readonly Block[] => custom?.blocks ?? around

/** `undefined` for an unknown block. */
export const fieldsOfBlock = (blocks: readonly Block[], slug: unknown): FlattenedField[] | undefined => {
  const block = blocks.find((one) => one.slug === slug)
  return block && flattenAllFields({ cache: true, fields: block.fields })
}

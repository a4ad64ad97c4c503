// Rich text is presented once, as an editor state, and written in the format that a field asks for: only what is
// asked for is rendered, and one query may ask for two formats.
import type { GraphQLFieldConfig } from 'graphql'
import { richTextFormat } from '@/delivery/graphql/scalars'
import type { RichTextFormat } from '@/delivery/query/parameters'
import { writtenIn } from '@/delivery/richText/frozen'
import type { EditorState } from '@/public-types'

export const richTextArgument: Pick<
  GraphQLFieldConfig<Readonly<Record<string, unknown>>, unknown>,
  'args' | 'resolve'
> = {
  args: { format: { type: richTextFormat, defaultValue: 'html' } },
  resolve: (document, { format }, _context, { fieldName }) => {
    const words = document[fieldName] as EditorState | null
    return words && writtenIn((format ?? 'html') as RichTextFormat, words)
  },
}

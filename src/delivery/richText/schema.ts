// Rich text in an answer: a string, or a Lexical editor state with `richText=lexical`.
import { z } from 'zod'
import { wordsSchema } from '@/delivery/richText/nodes'

export const richTextSchema = z.union([z.string(), wordsSchema, z.null()]).meta({
  id: 'RichText',
  description: 'HTML, Markdown or plain text, or an editor state, as `richText` asks for; null when empty.',
})

// Rich text in an answer: a string, or a Lexical editor state with `richText=lexical`.
import { z } from 'zod'
import type { Words } from '@/delivery/richText/nodes'

const lexicalSchema = z.custom<Words>(
  (value) => typeof value === 'object' && value !== null && 'root' in value,
)

export const richTextSchema = z.union([z.string(), lexicalSchema]).nullable()

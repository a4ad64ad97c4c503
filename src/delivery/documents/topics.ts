// A topic as the public sees it.
import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'

export const topicSchema = z
  .object({ id: z.string(), name: z.string(), slug: z.string() })
  .meta({ id: 'Topic' })

export type Topic = z.infer<typeof topicSchema>

export const presentTopics = (value: unknown, read: Reader): Topic[] =>
  read.texts(value).flatMap((id) => {
    const topic = read.supporting('topics', id)
    return topic ? [{ id, name: read.label(topic.name), slug: read.label(topic.slug) }] : []
  })

// The files whose addresses stand in an edition: they answer for as long as its mails are read, whatever is published since.
import { isObject } from '@/content/content'
import type { Edition } from '@/publishing/editions/edition'

export interface FileName {
  /** Of the entry in the library. */
  id: string
  filename: string
}

export const fileKey = ({ id, filename }: FileName): string => `${id}/${filename}`

/** Mails are made from these two alone. */
export const filesIn = ({ content, frame }: Pick<Edition, 'content' | 'frame'>): string[] => {
  const texts = [content, frame].flatMap((byLanguage) => Object.values(byLanguage))
  return [...new Set(texts.flatMap((json) => keysIn(JSON.parse(json))))]
}

const keysIn = (value: unknown): string[] => {
  if (typeof value === 'string') return keysAt(value)
  if (Array.isArray(value)) return value.flatMap(keysIn)
  return isObject(value) ? Object.values(value).flatMap(keysIn) : []
}

/** With its hash or, as it was before, without; a path, or a whole address. */
const fileAddress = /\/v1\/media\/([^/?#]+)\/(?:[^/?#]+\/)?([^/?#]+)(?:[?#].*)?$/

const keysAt = (text: string): string[] => {
  const [, id, filename] = (text.includes('/v1/media/') && fileAddress.exec(text)) || []
  if (!id || !filename) return []
  try {
    return [fileKey({ id: decodeURIComponent(id), filename: decodeURIComponent(filename) })]
  } catch {
    return []
  }
}

// A file of the media library as the public sees it: where it is, what it shows, nothing of how it is kept.
import { z } from 'zod'
import type { EntryType } from '@/collections/define/entries'
import type { Content } from '@/content/content'
import type { Reader } from '@/content/reader'
import type { Media } from '@/public-types'

const sizeSchema = z.object({ url: z.string(), width: z.number(), height: z.number() })

const schema = z
  .object({
    id: z.string(),
    url: z.string().describe('Path on this server: /v1/media/{id}/{filename}.'),
    filename: z.string(),
    mimeType: z.string(),
    filesize: z.number().nullable().describe('In bytes.'),
    width: z.number().nullable(),
    height: z.number().nullable(),
    alt: z.string(),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    licence: z.string().nullable(),
    sizes: z.record(z.string(), sizeSchema).describe('Smaller versions of an image, by name.'),
  })
  .meta({ id: 'Media' })

const present = (media: Content, read: Reader): Media | null => {
  const filename = read.text(media.filename)
  if (!filename) return null
  const id = String(media.id)
  return {
    id,
    url: read.file(mediaPath(id, filename)),
    filename,
    mimeType: read.text(media.mimeType) ?? 'application/octet-stream',
    filesize: read.number(media.filesize),
    width: read.number(media.width),
    height: read.number(media.height),
    alt: read.label(media.alt),
    caption: read.labelOrNull(media.caption),
    credit: read.labelOrNull(media.credit),
    licence: read.labelOrNull(media.licence),
    sizes: sizesOf(id, read.group(media.sizes), read),
  }
}

export const mediaType: EntryType = { schema, present }

const sizesOf = (id: string, sizes: Content, read: Reader): Media['sizes'] =>
  Object.fromEntries(
    Object.entries(sizes).flatMap(([name, value]) => {
      const size = read.group(value)
      const [filename, width, height] = [
        read.text(size.filename),
        read.number(size.width),
        read.number(size.height),
      ]
      return filename && width && height
        ? [[name, { url: read.file(mediaPath(id, filename)), width, height }]]
        : []
    }),
  )

/** A half of a character, which a name cut in the middle of one ends with, cannot be encoded. */
export const mediaPath = (id: string, filename: string): string =>
  `/v1/media/${encodeURIComponent(id)}/${encodeURIComponent(filename.replace(/\p{Cs}/gu, '\ufffd'))}`

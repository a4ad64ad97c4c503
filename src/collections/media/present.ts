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
    url: z
      .string()
      .describe('Path on this server: /v1/media/{id}/{hash}/{filename}. It always leads to the same bytes.'),
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
  const hashes = read.group(media.hashes)
  return {
    id,
    url: read.file(mediaPath(id, filename, hashes.original)),
    filename,
    mimeType: read.text(media.mimeType) ?? 'application/octet-stream',
    filesize: read.number(media.filesize),
    width: read.number(media.width),
    height: read.number(media.height),
    alt: read.label(media.alt),
    caption: read.labelOrNull(media.caption),
    credit: read.labelOrNull(media.credit),
    licence: read.labelOrNull(media.licence),
    sizes: sizesOf(media, hashes, read),
  }
}

export const mediaEntryType: EntryType = { schema, present }

const sizesOf = ({ id, sizes }: Content, hashes: Content, read: Reader): Media['sizes'] =>
  Object.fromEntries(
    Object.entries(read.group(sizes)).flatMap(([name, value]) => {
      const size = read.group(value)
      const [filename, width, height] = [
        read.text(size.filename),
        read.number(size.width),
        read.number(size.height),
      ]
      return filename && width && height
        ? [[name, { url: read.file(mediaPath(String(id), filename, hashes[name])), width, height }]]
        : []
    }),
  )

/**
 * @param hash of the bytes; absent in what is not public, and in what was before addresses had one
 */
export const mediaPath = (id: string, filename: string, hash?: unknown): string =>
  ['/v1/media', ...[id, ...(typeof hash === 'string' ? [hash] : []), filename].map(encoded)].join('/')

/** A half of a character, which a name cut in the middle of one ends with, cannot be encoded. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))

// `/v1/media/{id}/{filename}`: the file of a media entry, only while something public shows it.
import type { Payload } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import type { Content } from '@/content/content'
import { isObject } from '@/content/content'
import { referenceKey, referencesOf } from '@/content/references'
import { findSupporting } from '@/delivery/documents/references/load'
import { readNewsletter, readSite } from '@/delivery/documents/references/site'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { cacheControl } from '@/delivery/http/responses/response'
import { openFiles } from '@/delivery/previews/openFiles'
import { defaultLanguage } from '@/platform/i18n/languages'
import { isMentioned } from '@/publishing/publications/read'
import { fieldsOf } from '@/workflow/reviews/documents'

export interface MediaFile {
  /** Absolute folder of the files. */
  root: string
  filename: string
  headers: Record<string, string>
}

interface Asked {
  id: string
  filename: string
  preview?: PreviewRequest | undefined
}

/**
 * @throws {Problem} 404, the same whether there is no such file or it is not public; for a preview also 400, 403, 410,
 *   whatever the file
 */
export const mediaFile = async (payload: Payload, { id, filename, preview }: Asked): Promise<MediaFile> => {
  const keys = await keysShowing(payload, id)
  const isShown = (await isPublic(payload, keys)) || (preview && (await isPreviewed(payload, keys, preview)))
  const file = isShown ? await storedFile(payload, id, filename) : undefined
  if (!file) throw new Problem('not-found', 'There is no public file here.')
  return file
}

/** A file of the media library, public or not: for who has decided that it may be seen. */
export const storedFile = async (
  payload: Payload,
  id: string,
  filename: string,
): Promise<MediaFile | undefined> => {
  const media = (await findSupporting(payload, 'media', [id])).get(id)
  const version = media && !/[/\\]/.test(filename) && versionOf(media, filename)
  return version ? { root: mediaDirectory(), filename, headers: headersFor(version) } : undefined
}

/** The original or one of its sizes. */
const versionOf = (media: Content, filename: string): Content | undefined => {
  const sizes = isObject(media.sizes) ? Object.values(media.sizes).filter(isObject) : []
  return [media, ...sizes].find((version) => version.filename === filename)
}

/** What shows a file to whoever sees it mentioned, as `collection:id`: the file itself, organisations with this logo. */
const keysShowing = async (payload: Payload, id: string): Promise<string[]> => [
  `media:${id}`,
  ...(await organisationsWithLogo(payload, id)).map((organisation) => `organisations:${organisation}`),
]

/** Mentioned by a live document, by the site itself, or at the head of its mails. */
const isPublic = async (payload: Payload, keys: readonly string[]): Promise<boolean> => {
  const [site, newsletter] = await Promise.all([readSite(payload), readNewsletter(payload)])
  const header = isObject(newsletter.header) ? newsletter.header.image : undefined
  const always = [`media:${site.logo}`, `media:${header}`, `organisations:${site.publisher}`]
  return keys.some((key) => always.includes(key)) || isMentioned(payload, keys)
}

/** Mentioned by a text that the preview shows, in a language that it is offered in. */
const isPreviewed = async (
  payload: Payload,
  keys: readonly string[],
  preview: PreviewRequest,
): Promise<boolean> =>
  (await openFiles(payload, preview, keys)).some(({ type, content, languages }) =>
    referencesOf(fieldsOf(payload, type), content, languages.length > 0 ? languages : [defaultLanguage]).some(
      (reference) => keys.includes(referenceKey(reference)),
    ),
  )

const organisationsWithLogo = async (payload: Payload, id: string): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'organisations',
    where: { logo: { equals: id } },
    limit: 1000,
    pagination: false,
  })
  return docs.map((organisation) => String(organisation.id))
}

/** Types a browser shows without running anything; the rest is offered as a download. */
const inline = /^(image\/(png|jpeg|gif|webp|avif)|audio\/|video\/|application\/pdf$|text\/(plain|vtt)$)/

const headersFor = ({ mimeType, filename }: Content): Record<string, string> => {
  const type = typeof mimeType === 'string' ? mimeType : 'application/octet-stream'
  return {
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'Cache-Control': cacheControl,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(inline.test(type)
      ? {}
      : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(String(filename))}` }),
  }
}

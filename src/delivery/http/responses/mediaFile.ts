// `/v1/media/{id}/{filename}`: the file of a media entry as it was published, only while something public shows it.
import type { Payload } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import type { Content } from '@/content/content'
import { isObject } from '@/content/content'
import { referencesOf } from '@/content/references'
import { readNewsletter, readSite } from '@/delivery/documents/references/site'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { cacheControl } from '@/delivery/http/responses/response'
import { openFiles } from '@/delivery/previews/openFiles'
import { defaultLanguage } from '@/platform/i18n/languages'
import { keptIn } from '@/platform/uploads/keptFiles'
import { isInEdition } from '@/publishing/editions/readEditions'
import { isMentioned, pastContents, publicationsOf } from '@/publishing/publications/read'
import { fieldsOf } from '@/workflow/reviews/documents'
import { entriesShown } from '@/workflow/reviews/facts/entries'

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
  const file =
    (await publicFile(payload, id, filename)) ??
    (await editionFile(payload, id, filename)) ??
    (preview && (await isPreviewed(payload, id, preview))
      ? await storedFile(payload, id, filename)
      : undefined)
  if (!file) throw new Problem('not-found', 'There is no public file here.')
  return file
}

const publicFile = async (payload: Payload, id: string, filename: string): Promise<MediaFile | undefined> => {
  const file = await liveFile(payload, id, filename)
  return file && (await isShown(payload, id)) ? file : undefined
}

/** What an edition shows stays where its mails look for it, when another file was published since. */
const editionFile = async (
  payload: Payload,
  id: string,
  filename: string,
): Promise<MediaFile | undefined> => {
  if (!(await isInEdition(payload, { collection: 'media', id }))) return undefined
  const files = (await pastContents(payload, { collection: 'media', id })).map((content) =>
    fileOf(content, filename),
  )
  const file = files.find((one) => one !== undefined)
  return file && { ...file, root: keptIn(file.root) }
}

/** As it was published, whatever became of the library's copy. */
const liveFile = async (payload: Payload, id: string, filename: string): Promise<MediaFile | undefined> => {
  const [media] = await publicationsOf(payload, [{ collection: 'media', id }])
  const file = media && fileOf(media.content, filename)
  return file && { ...file, root: keptIn(file.root) }
}

/** A file of the media library, public or not, as a text that is published now shows it: for who has decided that it may be seen. */
export const storedFile = async (
  payload: Payload,
  id: string,
  filename: string,
): Promise<MediaFile | undefined> => {
  const live = await liveFile(payload, id, filename)
  if (live || (await wasWithdrawn(payload, id))) return live
  const media = (await entriesShown(payload, { collection: 'media', ids: [id] })).get(id)
  return media && fileOf(media, filename)
}

/** What was archived or taken down is shown to nobody, whatever text still mentions it. */
const wasWithdrawn = async (payload: Payload, document: string): Promise<boolean> => {
  const { docs } = await payload.db.find({
    collection: 'reviews',
    where: {
      and: [
        { type: { equals: 'media' } },
        { document: { equals: document } },
        { stage: { equals: 'archived' } },
        { live: { not_equals: true } },
      ],
    },
    select: { stage: true },
    limit: 1,
    pagination: false,
  })
  return docs.length > 0
}

const fileOf = (media: Content, filename: string): MediaFile | undefined => {
  const version = /[/\\]/.test(filename) ? undefined : versionOf(media, filename)
  return version && { root: mediaDirectory(), filename, headers: headersFor(version) }
}

/** The original or one of its sizes. */
const versionOf = (media: Content, filename: string): Content | undefined => {
  const sizes = isObject(media.sizes) ? Object.values(media.sizes).filter(isObject) : []
  return [media, ...sizes].find((version) => version.filename === filename)
}

/** Mentioned by what is live (an organisation with this logo is), by the site itself, or at the head of its mails. */
const isShown = async (payload: Payload, id: string): Promise<boolean> => {
  const [site, newsletter] = await Promise.all([readSite(payload), readNewsletter(payload)])
  const header = isObject(newsletter.header) ? newsletter.header.image : undefined
  return site.logo === id || header === id || isMentioned(payload, [`media:${id}`])
}

/** Mentioned by what the preview shows, in a language that it is offered in. */
const isPreviewed = async (payload: Payload, id: string, preview: PreviewRequest): Promise<boolean> =>
  (await openFiles(payload, preview, id)).some(({ type, content, languages }) =>
    referencesOf(fieldsOf(payload, type), content, languages.length > 0 ? languages : [defaultLanguage]).some(
      (reference) => reference.collection === 'media' && reference.id === id,
    ),
  )

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

// `/v1/media/{id}/{hash}/{filename}`: the file of a media entry as it was published, only while something public shows it.
// Without the hash, as addresses were before and as mails have them: leads there.
import type { Payload } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import { mediaPath } from '@/collections/media/present'
import { putAway } from '@/collections/reviews/stages'
import type { Content } from '@/content/content'
import { isObject } from '@/content/content'
import { referencesOf } from '@/content/references'
import { readNewsletter, readSite } from '@/delivery/documents/references/site'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { cacheControl, immutable } from '@/delivery/http/responses/response'
import { openFiles } from '@/delivery/previews/openFiles'
import { defaultLanguage } from '@/platform/i18n/languages'
import { keptIn } from '@/platform/uploads/keptFiles'
import { fileInEditions } from '@/publishing/editions/fileInEditions'
import { versionsIn } from '@/publishing/publications/files'
import { everyPublication, isMentioned, publicationsOf } from '@/publishing/publications/read'
import { wasEverTakenDown } from '@/publishing/publications/readEnded'
import type { Publication } from '@/publishing/publications/readQuery'
import { fieldsOf } from '@/workflow/reviews/documents'
import { entriesShown } from '@/workflow/reviews/facts/entries'

export interface MediaFile {
  /** Absolute folder of the files. */
  root: string
  filename: string
  headers: Record<string, string>
  /** In its address; absent in what is not public, and in what was before addresses had one. */
  hash?: string | undefined
}

/** The file has an address of its own. */
export interface MovedFile {
  location: string
}

interface Asked {
  id: string
  hash?: string | undefined
  filename: string
  preview?: PreviewRequest | undefined
}

/**
 * @throws {Problem} 404, the same whether there is no such file or it is not public; 410 after a take-down; for a preview also
 *   400, 403, 410, whatever the file
 */
export const mediaFile = async (payload: Payload, asked: Asked): Promise<MediaFile | MovedFile> => {
  const { id, hash, filename, preview } = asked
  const file = await publicFile(payload, { id, filename })
  if (file && hash === file.hash) return hash ? forever(file, hash) : file
  if (preview && (file || (await isPreviewed(payload, id, preview)))) {
    const shown = file ?? (await storedFile(payload, id, filename))
    if (shown) return shown
  }
  if (file?.hash && hash === undefined) return { location: mediaPath(id, filename, file.hash) }
  const location = file ? undefined : await successorOf(payload, asked)
  if (location) return { location }
  if (!file && (await wasWithdrawnFrom(payload, { id, filename })))
    throw new Problem('gone', 'This file was taken down. Remove your link to it.')
  throw new Problem('not-found', 'There is no public file here.')
}

const forever = (file: MediaFile, hash: string): MediaFile => ({
  ...file,
  headers: { ...file.headers, 'Cache-Control': immutable, ETag: `"${hash}"` },
})

/** What an edition shows stays where its mails look for it, when another file was published since. */
const publicFile = async (
  payload: Payload,
  { id, filename }: { id: string; filename: string },
): Promise<MediaFile | undefined> => {
  const live = await liveFile(payload, id, filename)
  if (live && (await isShown(payload, id))) return live
  if ((await fileInEditions(payload, { id, filename })) !== 'shown') return undefined
  const every = await everyPublication(payload, { collection: 'media', id })
  const files = every
    .map((publication) => keptFile(publication, filename))
    .filter((file) => file !== undefined)
  return files.find(({ hash }) => hash) ?? files[0]
}

/** Where the file is that is shown in place of one that was public before: pages that were made then lead there. */
const successorOf = async (payload: Payload, { id, hash, filename }: Asked): Promise<string | undefined> => {
  const [live] = await publicationsOf(payload, [{ collection: 'media', id }])
  if (!live || !(await isShown(payload, id))) return undefined
  const version = (await everyPublication(payload, { collection: 'media', id }))
    .flatMap(({ content, hashes }) =>
      versionsIn(content).map((one) => ({ ...one, hash: hashes?.[one.version] })),
    )
    .find((one) => one.filename === filename && (hash ?? one.hash) === one.hash)?.version
  const now = versionsIn(live.content)
  const next = version && (now.find((one) => one.version === version) ?? now[0])
  return next && mediaPath(id, next.filename, live.hashes?.[next.version])
}

const wasWithdrawnFrom = async (
  payload: Payload,
  { id, filename }: { id: string; filename: string },
): Promise<boolean> =>
  (await wasEverTakenDown(payload, { type: 'media', document: id })) ||
  (await fileInEditions(payload, { id, filename })) === 'withdrawn'

type Frozen = Pick<Publication, 'content' | 'hashes'>

/** As it was published, whatever became of the library's copy. */
const keptFile = ({ content, hashes }: Frozen, filename: string): MediaFile | undefined => {
  const file = fileOf(content, filename)
  const version = versionsIn(content).find((one) => one.filename === filename)?.version
  return file && { ...file, root: keptIn(file.root), hash: version && hashes?.[version] }
}

const liveFile = async (payload: Payload, id: string, filename: string): Promise<MediaFile | undefined> => {
  const [media] = await publicationsOf(payload, [{ collection: 'media', id }])
  return media && keptFile(media, filename)
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

/** What was archived, taken down or put into the trash is shown to nobody, whatever text still mentions it. */
const wasWithdrawn = async (payload: Payload, document: string): Promise<boolean> => {
  const { docs } = await payload.db.find({
    collection: 'reviews',
    where: {
      and: [
        { type: { equals: 'media' } },
        { document: { equals: document } },
        { stage: { in: [...putAway] } },
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

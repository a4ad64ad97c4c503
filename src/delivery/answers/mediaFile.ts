// `/v1/media/{id}/{filename}`: the file of a media entry, only while something public shows it.
import type { Payload } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import { isObject } from '@/content/content'
import { cacheControl } from '@/delivery/answers/answer'
import { findSupporting } from '@/delivery/references/load'
import type { Content } from '@/delivery/references/references'
import { readNewsletter, readSite } from '@/delivery/references/site'
import { Problem } from '@/delivery/request/problems'
import { isMentioned } from '@/publications/read'

export interface MediaFile {
  /** Absolute folder of the files. */
  root: string
  filename: string
  headers: Record<string, string>
}

/** @throws {Problem} 404, the same whether there is no such file or it is not public */
export const mediaFile = async (payload: Payload, id: string, filename: string): Promise<MediaFile> => {
  const file = await storedFile(payload, id, filename)
  if (!file || !(await isPublic(payload, id))) throw new Problem('not-found', 'No public file is here.')
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

/** Shown by a live document, by an organisation that one mentions, by the site itself, or at the head of its mails. */
const isPublic = async (payload: Payload, id: string): Promise<boolean> => {
  const [site, newsletter, organisations] = await Promise.all([
    readSite(payload),
    readNewsletter(payload),
    organisationsWithLogo(payload, id),
  ])
  const header = isObject(newsletter.header) ? newsletter.header.image : undefined
  if (site.logo === id || header === id || organisations.includes(String(site.publisher))) return true
  return isMentioned(payload, [
    `media:${id}`,
    ...organisations.map((organisation) => `organisations:${organisation}`),
  ])
}

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

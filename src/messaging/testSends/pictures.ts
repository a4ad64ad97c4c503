// Pictures that travel with a mail (RFC 2392, `cid:`): those of documents that are not public yet are nowhere to fetch.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { storedFile } from '@/delivery/http/responses/mediaFile'
import { chartPng } from '@/delivery/layout/charts/chartPng'
import { paletteOf } from '@/delivery/layout/colours'
import { mailEscaping } from '@/delivery/newsletter/escape'
import { contentWidth } from '@/delivery/newsletter/html/image'
import { htmlTags } from '@/delivery/newsletter/lint/tags'
import type { NewestMail } from '@/messaging/testSends/newestMail'
import { attributes, renderHtml } from '@/platform/html/html'

export interface Picture {
  cid: string
  filename: string
  content: Buffer
}

interface Illustrated {
  html: string
  pictures: Picture[]
}

/** Mail servers take 20 to 25 MB, of which a third is the encoding's. */
const mostBytes = 15 * 1024 ** 2

/** A picture beyond what a mail server takes, or one that is lost, keeps its address. */
export const withPictures = async (payload: Payload, newest: NewestMail): Promise<Illustrated> => {
  const sources = htmlTags(newest.mail.html, 'img').map(({ attributes }) => attributes.src ?? '')
  let { html } = newest.mail
  let bytes = 0
  const pictures: Picture[] = []
  for (const src of new Set(sources)) {
    const file = await pictureAt(payload, src, newest)
    if (!file || bytes + file.content.length > mostBytes) continue
    bytes += file.content.length
    const cid = `picture-${pictures.length + 1}@imprimatur`
    pictures.push({ cid, ...file })
    html = html.replaceAll(written(src), written(`cid:${cid}`))
  }
  return { html, pictures }
}

/** As the mail has it. */
const written = (src: string): string => renderHtml(attributes({ src }), mailEscaping)

const pictureAt = async (
  payload: Payload,
  src: string,
  { charts, frame, language }: NewestMail,
): Promise<Omit<Picture, 'cid'> | undefined> => {
  const figure = charts.get(src)
  if (!figure) return mediaAt(payload, src, frame.own)
  const content = await chartPng(figure, { width: contentWidth, language, colours: paletteOf(frame.brand) })
  return { filename: 'chart.png', content }
}

const mediaAt = async (
  payload: Payload,
  src: string,
  own: string,
): Promise<Omit<Picture, 'cid'> | undefined> => {
  const [, id, filename] = /^\/v1\/media\/([^/]+)\/(?:[^/]+\/)?([^/?]+)$/.exec(src.slice(own.length)) ?? []
  if (!src.startsWith(own) || !id || !filename) return undefined
  const file = await storedFile(payload, decodeURIComponent(id), decodeURIComponent(filename))
  if (!file) return undefined
  try {
    return { filename: file.filename, content: await readFile(path.join(file.root, file.filename)) }
  } catch (err) {
    payload.logger.warn({ err, media: id }, 'The file of a picture is lost; a test mail goes without it.')
    return undefined
  }
}

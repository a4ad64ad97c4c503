// The kinds of files the newsroom takes, told by what is in them: a name proves nothing.
import { fileTypeFromBuffer } from 'file-type'

export interface UploadType {
  mime: string
  extension: string
  /** Said to the person whose file was refused. */
  name: string
}

const pictures: UploadType[] = [
  { mime: 'image/jpeg', extension: 'jpg', name: 'JPEG' },
  { mime: 'image/png', extension: 'png', name: 'PNG' },
  { mime: 'image/webp', extension: 'webp', name: 'WebP' },
  { mime: 'image/gif', extension: 'gif', name: 'GIF' },
  { mime: 'image/avif', extension: 'avif', name: 'AVIF' },
]

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const papers: UploadType[] = [
  { mime: 'application/pdf', extension: 'pdf', name: 'PDF' },
  { mime: docx, extension: 'docx', name: 'DOCX' },
]

export const documentTypes: UploadType[] = [...pictures, ...papers]

export const mediaTypes: UploadType[] = [
  ...documentTypes,
  { mime: 'audio/mpeg', extension: 'mp3', name: 'MP3' },
  { mime: 'audio/mp4', extension: 'm4a', name: 'M4A' },
  { mime: 'audio/ogg', extension: 'ogg', name: 'OGG' },
  { mime: 'video/mp4', extension: 'mp4', name: 'MP4' },
  { mime: 'text/vtt', extension: 'vtt', name: 'VTT' },
  { mime: 'application/x-subrip', extension: 'srt', name: 'SRT' },
  { mime: 'text/plain', extension: 'txt', name: 'TXT' },
]

/** Names that libraries give to types we know under another. */
const sameAs: Record<string, string> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/opus': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
}

/** For Payload's own check, which knows only the names that libraries give. */
export const acceptedMimes = (types: readonly UploadType[]): string[] => {
  const mimes = types.map(({ mime }) => mime)
  return [...mimes, ...Object.keys(sameAs).filter((other) => mimes.includes(sameAs[other] ?? ''))]
}

/** The type of these bytes among the allowed ones; plain text is told apart by the name, as nothing else tells. */
export const typeOf = async (
  { data, name }: { data: Uint8Array; name: string },
  allowed: readonly UploadType[],
): Promise<UploadType | undefined> => {
  const found = await fileTypeFromBuffer(data)
  const mime = found ? bare(found.mime) : textTypeOf(data, name)
  if (hasScript(data, mime)) return undefined
  return allowed.find((type) => type.mime === mime)
}

const bare = (mime: string): string => {
  const essence = mime.split(';')[0] ?? mime
  return sameAs[essence] ?? essence
}

const textTypeOf = (data: Uint8Array, name: string): string | undefined => {
  if (data.includes(0) || !isUtf8(data)) return undefined
  const extension = name.toLowerCase().split('.').pop()
  if (extension === 'srt') return 'application/x-subrip'
  return extension === 'txt' ? 'text/plain' : undefined
}

const isUtf8 = (data: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(data)
    return true
  } catch {
    return false
  }
}

const markup =
  /<\s*(!doctype|\?xml|html|head|body|svg|script|iframe|object|embed|meta|link|style|form|img)\b/i
const pdfScript = /\/(JavaScript|Launch|EmbeddedFile)\b/

/** Markup in what should be a text, programs in a PDF. */
const hasScript = (data: Uint8Array, mime: string | undefined): boolean => {
  if (mime === 'application/pdf') return pdfScript.test(Buffer.from(data).toString('latin1'))
  return isText(mime) && markup.test(Buffer.from(data).toString('utf8'))
}

const isText = (mime: string | undefined): boolean =>
  mime === 'application/x-subrip' || Boolean(mime?.startsWith('text/'))

// The kinds of files the newsroom takes, and what people call them.

/** Kinds of which one may stand for another: a PNG named as a JPEG is a slip, a recording named as one is not. */
export type Family = 'picture' | 'document' | 'recording' | 'text'

export interface UploadType {
  mime: string
  extension: string
  /** Said to the person whose file was refused. */
  name: string
  family: Family
}

const pictures: UploadType[] = [
  { mime: 'image/jpeg', extension: 'jpg', name: 'JPEG', family: 'picture' },
  { mime: 'image/png', extension: 'png', name: 'PNG', family: 'picture' },
  { mime: 'image/webp', extension: 'webp', name: 'WebP', family: 'picture' },
  { mime: 'image/gif', extension: 'gif', name: 'GIF', family: 'picture' },
  { mime: 'image/avif', extension: 'avif', name: 'AVIF', family: 'picture' },
]

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const papers: UploadType[] = [
  { mime: 'application/pdf', extension: 'pdf', name: 'PDF', family: 'document' },
  { mime: docx, extension: 'docx', name: 'DOCX', family: 'document' },
]

export const documentTypes: UploadType[] = [...pictures, ...papers]

export const mediaTypes: UploadType[] = [
  ...documentTypes,
  { mime: 'audio/mpeg', extension: 'mp3', name: 'MP3', family: 'recording' },
  { mime: 'audio/mp4', extension: 'm4a', name: 'M4A', family: 'recording' },
  { mime: 'audio/ogg', extension: 'ogg', name: 'OGG', family: 'recording' },
  { mime: 'video/mp4', extension: 'mp4', name: 'MP4', family: 'recording' },
  { mime: 'text/vtt', extension: 'vtt', name: 'VTT', family: 'text' },
  { mime: 'application/x-subrip', extension: 'srt', name: 'SRT', family: 'text' },
  { mime: 'text/plain', extension: 'txt', name: 'TXT', family: 'text' },
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

/** Without parameters, under the name we know it by. */
export const ourMime = (mime: string): string => {
  const essence = mime.split(';')[0] ?? mime
  return sameAs[essence] ?? essence
}

const otherEndings: Record<string, Family> = {
  jpeg: 'picture',
  jpe: 'picture',
  heic: 'picture',
  heif: 'picture',
  tif: 'picture',
  tiff: 'picture',
  bmp: 'picture',
  svg: 'picture',
  doc: 'document',
  rtf: 'document',
  odt: 'document',
  oga: 'recording',
  opus: 'recording',
  m4v: 'recording',
  mov: 'recording',
  wav: 'recording',
  aac: 'recording',
  flac: 'recording',
  webm: 'recording',
  csv: 'text',
  tsv: 'text',
  md: 'text',
}

/** In small letters, without the dot; empty when the name has none. */
export const endingOf = (name: string): string => /\.([a-z\d]{1,8})\s*$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** What the name says the file is; none when it says nothing. */
export const familyNamed = (name: string): Family | undefined => {
  const ending = endingOf(name)
  return mediaTypes.find(({ extension }) => extension === ending)?.family ?? otherEndings[ending]
}

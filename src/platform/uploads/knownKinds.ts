// Kinds of files that people send and the newsroom does not take: what each is, and what to send in its place.
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'
import type { Family } from '@/platform/uploads/types'

export interface KnownKind {
  /** As libraries name it. */
  mimes: readonly string[]
  kind: string
  family?: Family
  advice: LabelOf
}

export const heic: KnownKind = {
  mimes: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  kind: 'HEIC',
  family: 'picture',
  advice: label('This server cannot convert it. Export the picture as JPEG and send that.'),
}

const asJpeg = label('Browsers do not show such pictures. Save it as JPEG or PNG and send that.')
const asPng = label('Such a drawing can contain a program. Export it as PNG and send that.')
const asMp3 = label('Save the recording as MP3 or M4A and send that.')
const asMp4 = label('Save the film as MP4 and send that.')
const asPdf = label('Save it as DOCX or PDF and send that.')
const unpacked = label('Unpack it and send the files that are in it.')
const neverRun = label('It is a program, and programs are not accepted in any form.')

const office = 'application/vnd.openxmlformats-officedocument'

const kinds: readonly KnownKind[] = [
  heic,
  { mimes: ['image/tiff'], kind: 'TIFF', family: 'picture', advice: asJpeg },
  { mimes: ['image/bmp'], kind: 'BMP', family: 'picture', advice: asJpeg },
  { mimes: ['image/jxl'], kind: 'JPEG XL', family: 'picture', advice: asJpeg },
  { mimes: ['image/vnd.adobe.photoshop'], kind: 'Photoshop', family: 'picture', advice: asJpeg },
  { mimes: ['image/svg+xml'], kind: 'SVG', family: 'picture', advice: asPng },
  { mimes: ['audio/wav', 'audio/vnd.wave'], kind: 'WAV', family: 'recording', advice: asMp3 },
  { mimes: ['audio/aiff'], kind: 'AIFF', family: 'recording', advice: asMp3 },
  { mimes: ['audio/x-flac', 'audio/flac'], kind: 'FLAC', family: 'recording', advice: asMp3 },
  { mimes: ['audio/aac'], kind: 'AAC', family: 'recording', advice: asMp3 },
  { mimes: ['audio/amr'], kind: 'AMR', family: 'recording', advice: asMp3 },
  { mimes: ['video/quicktime'], kind: 'QuickTime (MOV)', family: 'recording', advice: asMp4 },
  { mimes: ['video/webm'], kind: 'WebM', family: 'recording', advice: asMp4 },
  {
    mimes: ['video/matroska', 'video/x-matroska'],
    kind: 'Matroska (MKV)',
    family: 'recording',
    advice: asMp4,
  },
  { mimes: ['video/vnd.avi', 'video/x-msvideo'], kind: 'AVI', family: 'recording', advice: asMp4 },
  { mimes: ['video/3gpp', 'video/3gpp2'], kind: '3GP', family: 'recording', advice: asMp4 },
  { mimes: ['application/x-cfb'], kind: 'Office 97–2003', family: 'document', advice: asPdf },
  { mimes: ['application/rtf'], kind: 'RTF', family: 'document', advice: asPdf },
  { mimes: ['application/vnd.oasis.opendocument.text'], kind: 'ODT', family: 'document', advice: asPdf },
  { mimes: [`${office}.spreadsheetml.sheet`], kind: 'XLSX', family: 'document', advice: asPdf },
  { mimes: [`${office}.presentationml.presentation`], kind: 'PPTX', family: 'document', advice: asPdf },
  { mimes: ['application/zip'], kind: 'ZIP', advice: unpacked },
  { mimes: ['application/x-7z-compressed'], kind: '7z', advice: unpacked },
  { mimes: ['application/vnd.rar', 'application/x-rar-compressed'], kind: 'RAR', advice: unpacked },
  { mimes: ['application/gzip'], kind: 'gzip', advice: unpacked },
  { mimes: ['application/x-msdownload'], kind: 'EXE', advice: neverRun },
  { mimes: ['application/x-elf'], kind: 'ELF', advice: neverRun },
  { mimes: ['application/x-mach-binary'], kind: 'Mach-O', advice: neverRun },
]

export const knownKind = (mime: string): KnownKind | undefined =>
  kinds.find(({ mimes }) => mimes.includes(mime))

export const refusedKind = (name: string, { kind, advice }: KnownKind): LabelOf =>
  filled(label('“{name}” is a file of the kind {kind}. {advice}'), { name, kind, advice })

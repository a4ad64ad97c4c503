// Why a file is not taken, in the words of the person who sent it: what it is, and what to send instead.
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'
import type { Family, UploadType } from '@/platform/uploads/types'

export const missing = label('Attach a file.')

export const empty = (name: string): LabelOf =>
  filled(
    label('“{name}” is empty: nothing arrived. Open it to check that it has content, and send it again.'),
    { name },
  )

const families: Record<Family, LabelOf> = {
  picture: label('a picture'),
  document: label('a document'),
  recording: label('a recording'),
  text: label('a text'),
}

export interface Kind {
  family: Family
  kind: string
}

/** The name says one thing, the content another. */
export const mismatch = (name: string, named: Kind, content: Kind): LabelOf =>
  filled(
    label(
      '“{name}” is named as {named} ({namedKind}), but its content is {content} ({contentKind}). Check that it is the right file, and correct its extension.',
    ),
    {
      name,
      named: families[named.family],
      namedKind: named.kind,
      content: families[content.family],
      contentKind: content.kind,
    },
  )

export const notAllowed = (name: string, allowed: readonly UploadType[]): LabelOf => {
  const names = allowed.map((type) => type.name).join(', ')
  return filled(
    label(
      '“{name}” cannot be accepted: its content is none of {names}. Save it as one of these and send it again.',
    ),
    { name, names },
  )
}

export const damaged = (name: string): LabelOf =>
  filled(
    label('“{name}” cannot be read as a picture. Open it in a picture program, save it again and send that.'),
    { name },
  )

export const tooManyPixels = (name: string, most: number): LabelOf =>
  filled(
    label(
      '“{name}” has too many pixels: at most {megapixels} megapixels are accepted, all frames together. Make it smaller and send it again.',
    ),
    { name, megapixels: most / 1e6 },
  )

export const unknownEncoding = (name: string): LabelOf =>
  filled(label('“{name}” is a text, but its encoding is unknown. Save it as UTF-8 and send it again.'), {
    name,
  })

export const program = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” contains a program, or markup that a browser would run. Send the content without it, as plain text or PDF.',
    ),
    { name },
  )

export const notSubtitles = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is named as WebVTT subtitles, but its first line is not WEBVTT. Export the subtitles again, or name a plain text .txt.',
    ),
    { name },
  )

export const csv = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is a table (CSV), which readers cannot open in a browser. Enter its numbers as a figure, or send the table as PDF.',
    ),
    { name },
  )

export const otherText = (name: string): LabelOf =>
  filled(
    label(
      '“{name}” is plain text of a kind that is not accepted. Name it .txt, .srt or .vtt if it is one of these, or send it as PDF.',
    ),
    { name },
  )

// Which kind of text it is: subtitles show it themselves, plain text by its name alone.
import type { LabelOf } from '@/platform/i18n/label'
import { knownKind, refusedKind } from '@/platform/uploads/knownKinds'
import { misnamed, plainText } from '@/platform/uploads/misnamed'
import { csv, empty, notSubtitles, otherText, program } from '@/platform/uploads/refusals'
import { endingOf, mediaTypes, type UploadType } from '@/platform/uploads/types'

export const typeOfText = (text: string, name: string): { type: UploadType } | { refusal: LabelOf } => {
  const ending = endingOf(name)
  if (text.trim() === '') return { refusal: empty(name) }
  if (drawing.test(text)) return { refusal: refusalOf('image/svg+xml', name) }
  if (markup.test(text)) return { refusal: program(name) }
  if (text.startsWith('{\\rtf')) return { refusal: refusalOf('application/rtf', name) }
  if (webVtt.test(text)) return typeOf('vtt')
  if (subRip.test(text) || ending === 'srt') return typeOf('srt')
  if (ending === 'txt') return typeOf('txt')
  return { refusal: misnamed(name, plainText) ?? refusalFor(ending, name) }
}

const refusalFor = (ending: string, name: string): LabelOf => {
  if (ending === 'vtt') return notSubtitles(name)
  return ending === 'csv' || ending === 'tsv' ? csv(name) : otherText(name)
}

const typeOf = (extension: string): { type: UploadType } => ({
  type: mediaTypes.find((type) => type.extension === extension) as UploadType,
})

const refusalOf = (mime: string, name: string): LabelOf => {
  const kind = knownKind(mime)
  return kind ? refusedKind(name, kind) : otherText(name)
}

/** W3C WebVTT, 4.1. */
const webVtt = /^WEBVTT(?=[ \t\r\n]|$)/
/** The number of a cue, and its times. */
const subRip = /^\s*\d+[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/

const drawing = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)?(<!doctype svg[^>]*>\s*)?<svg\b/i
const markup =
  /<\s*(!doctype|\?xml|html|head|body|svg|script|iframe|object|embed|meta|link|style|form|img)\b/i

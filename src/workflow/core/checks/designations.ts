// Designations that are listed with a note carry it, in each language they are used in: a name the office may not print
// without saying what it means by it.
import { type Prose, proseOf } from '@/content/prose'
import type { Issue } from '@/platform/issues'
import { type CheckInput, type DesignationNote, offeredIn } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/messages'

export const designations = (input: CheckInput): Issue[] => {
  const { notes = [] } = input
  // What stands in an entry is carried by the texts that show it.
  if (input.isEntry || notes.length === 0) return []
  const offered = offeredIn(input.content)
  const passages = [...proseOf(input.content)].filter(
    ({ path, locale }) => isProse(path) && (locale === undefined || offered.includes(locale)),
  )
  return notes.flatMap((note) => issuesOf(input, note, passages))
}

/** One action asks for several checks with the same notes. */
const patterns = new WeakMap<DesignationNote, RegExp>()

const issuesOf = (input: CheckInput, note: DesignationNote, passages: readonly Prose[]): Issue[] => {
  const pattern = patterns.get(note) ?? patternOf(note.pattern)
  patterns.set(note, pattern)
  const first = new Map<string | undefined, string>()
  for (const { path, text, locale } of passages)
    if (!first.has(locale) && pattern.test(text.normalize('NFC'))) first.set(locale, path)
  const severity = input.carriesFootnotes === false ? 'warning' : 'error'
  const details = { designation: note.pattern, key: note.key }
  return [...first]
    .filter(([locale]) => !isCarried(input, note, { locale, passages }))
    .map(([, path]) => found(input, { path, code: 'noteMissing', details, severity }))
}

/** By the note itself, or by a footnote that says the same. Words of no language may carry it in any. */
const isCarried = (
  { footnotes = [] }: CheckInput,
  { id, texts }: DesignationNote,
  { locale, passages }: { locale: string | undefined; passages: readonly Prose[] },
): boolean =>
  footnotes.some((one) => one.note === id && (locale === undefined || one.locale === locale)) ||
  passages.some(
    (one) => (locale === undefined || one.locale === locale) && same(one.text, texts[one.locale ?? '']),
  )

const same = (text: string, note: string | undefined): boolean =>
  note !== undefined && note !== '' && squeeze(text) === squeeze(note)

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** As it is written, as whole words; any white space counts as a space. */
const patternOf = (written: string): RegExp => {
  const words = squeeze(written)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')
  const before = /^[\p{L}\p{N}]/u.test(written.trim()) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(written.trim()) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(`${before}${words}${after}`, 'u')
}

/** Addresses and codes are not read as sentences. */
const isProse = (path: string): boolean => !/(^|\.)(slug|url|website|video|email|guid)$/.test(path)

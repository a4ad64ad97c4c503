// The files a document uses: how they describe themselves, how long they may be used, whose consent they carry.
import type { Reference } from '@/content/references'
import type { CheckInput, UsedFile } from '@/workflow/core/checks/input'

type Row = Record<string, unknown>
type Found = ReadonlyMap<string, Row>

export const imagesIn = (
  references: readonly Reference[],
  found: Found,
  offered: readonly string[],
): CheckInput['images'] =>
  used(references, found)
    .filter(({ media }) => String(media.mimeType).startsWith('image/'))
    .map(({ path, media }) => {
      const written = Object.entries((media.alt ?? {}) as Row).filter(([, text]) => String(text ?? '').trim())
      const languages = written.map(([language]) => language)
      const without = offered.filter((language) => !languages.includes(language))
      return { path, hasAlt: languages.length > 0, without }
    })

export const filesIn = (references: readonly Reference[], found: Found): UsedFile[] =>
  used(references, found).map(({ path, media }) => ({
    path,
    rightsUntil: media.rightsUntil ? String(media.rightsUntil) : null,
    words: describing.flatMap((place) => stringsIn(media[place]).map((text) => ({ place, text }))),
  }))

const describing = ['alt', 'caption', 'credit', 'filename']

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values((value ?? {}) as Row).filter((one) => typeof one === 'string')

const used = (references: readonly Reference[], found: Found): { path: string; media: Row }[] =>
  references
    .filter(({ collection }) => collection === 'media')
    .flatMap(({ id, path }) => {
      const media = found.get(id)
      return media ? [{ path, media }] : []
    })

export interface ConsentPlace {
  path: string
  consent: string
  /** The file that carries it; none when the document names it itself. */
  media?: string
}

/** Where a document relies on which consent: its own, and those of its files. */
export const consentPlaces = (
  references: readonly Reference[],
  consentsOf: (media: string) => readonly string[],
): ConsentPlace[] =>
  references.flatMap(({ collection, id, path }): ConsentPlace[] => {
    if (collection === 'consents') return [{ path, consent: id }]
    if (collection !== 'media') return []
    return consentsOf(id).map((consent) => ({ path, consent, media: id }))
  })

/** The ids in a list of references, however the database wrote them. */
export const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

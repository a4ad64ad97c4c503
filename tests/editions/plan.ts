// What will be entered for one edition: entries that refer to each other by keys of their own, until they have ids.
import type { EditorialSlug } from '@/content/documents'
import type { Language } from '@/platform/i18n/languages'
import { NameBook } from './names'

export interface Ref {
  $ref: string
}

export type Data = Record<string, unknown>

/** A document that passes the workflow. */
export interface PlannedDocument {
  key: string
  collection: EditorialSlug
  locale: Language
  data: Data
  /** Further languages of single fields. */
  translations: Partial<Record<Language, Data>>
  /** What the file says about the making of the text, for the people at work: told with the first action. */
  remarks: string[]
}

export type SupportingSlug = 'organisations' | 'topics' | 'notes' | 'consents' | 'media'

/** An entry without workflow; `media` are pictures drawn for their caption and credit. */
export interface PlannedEntry {
  key: string
  collection: SupportingSlug
  locale: Language
  data: Data
}

interface NewDocument {
  key: string
  collection: EditorialSlug
  data: Data
  locale?: Language
  translations?: Partial<Record<Language, Data>>
  remarks?: (string | undefined)[]
}

export class Plan {
  readonly documents: PlannedDocument[] = []
  readonly entries: PlannedEntry[] = []
  readonly organisations = new NameBook<Ref>()
  readonly contacts = new NameBook<Ref>()
  readonly projects = new NameBook<Ref>()
  readonly podcasts = new NameBook<Ref>()
  readonly resources = new NameBook<Ref>()
  readonly topics = new NameBook<Ref>()
  readonly notes = new NameBook<Ref>()
  /** Consents by the name of the person they protect; such a person is in no directory. */
  readonly consents = new NameBook<Ref>()

  constructor(
    /** Makes the addresses that are chosen here differ from those of other editions. */
    readonly name: string,
    /** The language of the edition where nothing says otherwise. */
    readonly locale: Language,
  ) {}

  document({
    key,
    collection,
    data,
    locale = this.locale,
    translations = {},
    remarks = [],
  }: NewDocument): Ref {
    const compact = withoutEmpty({
      languages: [locale],
      ...chosenSlug(data, `${key}-${this.name}`),
      ...data,
    }) as Data
    const kept = remarks.filter((one): one is string => Boolean(one))
    this.documents.push({ key, collection, locale, data: compact, translations, remarks: kept })
    return { $ref: key }
  }

  entry(key: string, collection: SupportingSlug, data: Data): Ref {
    this.entries.push({ key, collection, locale: this.locale, data: withoutEmpty(data) as Data })
    return { $ref: key }
  }

  find(key: string): PlannedDocument | undefined {
    return this.documents.find((one) => one.key === key)
  }
}

/** A title without a Latin letter or digit gives no address: one is chosen, as an editor would. */
const chosenSlug = (data: Data, name: string): Data => {
  const title = String(data.title ?? data.name ?? data.label ?? '')
  return /[a-z0-9]/i.test(title.normalize('NFKD')) ? {} : { slug: toSlug(name) }
}

export const toSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(-80)
    .replace(/^-+/, '')

/** Without what says nothing, at any depth. */
export const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? undefined : value
  if ('root' in value) return value
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const kept = withoutEmpty(part)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && typeof (value as Ref).$ref === 'string'

/** The keys that some data refers to. */
export const refsIn = (value: unknown): string[] => {
  if (isRef(value)) return [value.$ref]
  if (Array.isArray(value)) return value.flatMap(refsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(refsIn) : []
}

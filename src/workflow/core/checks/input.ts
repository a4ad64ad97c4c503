// What a check may know; gathered by the caller, who has the database.
import type { LabelOf } from '@/platform/i18n/label'
import { dayIn } from '@/platform/time/days'

export interface CheckInput {
  /** Every language: localised values are objects by language. */
  content: Record<string, unknown>
  /** Language of the person who asks; English when it is none we speak. */
  language?: string | undefined
  /** ISO 8601 instant from which the public would see it. What ends with time is judged by it. */
  at?: string | undefined
  /** IANA name of the zone in which the office counts its days; UTC where there is none. */
  zone?: string | undefined
  /** It is an entry: other texts show it, so it has no address and no languages of its own. */
  isEntry?: boolean | undefined
  /** Names of the checks that the policy switched off. */
  off?: readonly string[] | undefined
  /** Values that a reader cannot do without, found along the fields of the collection. */
  required: RequiredValue[]
  /** Pictures used in the document: where, and whether they carry an alternative text. */
  images: { path: string; hasAlt: boolean; without?: readonly string[] }[]
  /** The entries that the public would see with it, each as it would. */
  shown?: readonly ShownPart[] | undefined
  /** References to documents that do not exist any more. */
  missing: { path: string; collection: string }[]
  /** Who else uses the slug: a document, a live publication or a redirect. */
  slugTakenBy?: string | LabelOf | undefined
  /** Which other podcast has the permanent identifier. */
  guidTakenBy?: string | LabelOf | undefined
  /** Whether a project would be part of itself. */
  isOwnAncestor?: boolean | undefined
  /** Long texts that one language offered has and another lacks. */
  untranslated?: readonly MissingText[] | undefined
  /** Files used in the document. */
  files?: readonly UsedFile[] | undefined
  /** Funders whose words of thanks are required. */
  funders?: readonly RequiredFunder[] | undefined
  /** Recordings elsewhere of which size or type is unknown. */
  recordings?: readonly UnknownRecording[] | undefined
  /** Notes that a designation must carry, and where the document carries which. */
  notes?: readonly DesignationNote[] | undefined
  footnotes?: readonly { note: string; locale?: string | undefined }[] | undefined
  /** Whether the document has a text that can carry a footnote at all. */
  carriesFootnotes?: boolean | undefined
  /** Consents the document relies on, itself or through a file. */
  consents?: readonly UsedConsent[] | undefined
  /** Names that must not be told to anybody: not in an issue either. */
  realNames?: readonly string[] | undefined
  /** Comments that must be resolved before approval, and are not. */
  blockingComments?: readonly { path: string | null; authorName: string | null }[] | undefined
}

export interface ShownPart {
  /** `collection:id` */
  key: string
  revision: string
  title: string
  /** Who worked on it, where it goes out with the text: ids. */
  makers?: readonly string[]
}

export interface RequiredValue {
  path: string
  label: string | LabelOf
  value: unknown
  locale?: string | undefined
}

export interface MissingText {
  path: string
  label: string | LabelOf
  locale: string
}

export interface UsedFile {
  path: string
  /** The last day it may be used: `2026-05-10`. */
  rightsUntil: string | null
  /** What the file says of itself, by where: `alt`, `caption`, `credit`, `filename`. */
  words: { place: string; text: string }[]
}

export interface RequiredFunder {
  /** Of the row: `funders.0`. */
  path: string
  name: string | LabelOf
  /** The languages it has words in. */
  acknowledged: readonly string[]
}

export interface UnknownRecording {
  /** Of the group: `audio`. */
  path: string
  /** What its server said; none when it was not asked lately. */
  finding:
    | { outcome: 'missing'; status: number }
    | { outcome: 'other'; mimeType: string }
    | { outcome: 'inside' }
    | { outcome: 'silent'; status: number | null }
    | undefined
}

export interface DesignationNote {
  id: string
  key: string
  pattern: string
  /** The note in every language. */
  texts: Readonly<Record<string, string>>
}

export interface KnownConsent {
  channels: readonly string[]
  /** None listed: all of them. */
  languages: readonly string[]
  /** The last day it holds: `2026-05-10`. */
  validUntil: string | null
  withdrawnAt: string | null
}

export interface UsedConsent {
  path: string
  /** `null`: it is not there any more. */
  consent: KnownConsent | null
}

/** The languages the public can read the document in; the first is the one it is written in. */
export const offeredIn = ({ languages }: Record<string, unknown>): string[] =>
  Array.isArray(languages) && languages.length > 0 ? languages.map(String) : ['en']

export const mainLanguage = (content: Record<string, unknown>): string => {
  const offered = offeredIn(content)
  return offered.includes('en') ? 'en' : String(offered[0])
}

/** A whole day holds to its end, by the clocks of the office. */
export const endsBefore = (day: string | null, { at, zone = 'UTC' }: Moment): boolean =>
  day !== null && at !== undefined && day < dayIn(at, zone)

export type Moment = Pick<CheckInput, 'at' | 'zone'>

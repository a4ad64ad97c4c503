// A document as mails and pages show it, whatever its type: the same parts, for HTML and for plain text.
import { joined } from '@/content/joined'
import { joinLinks } from '@/content/joinLinks'
import type { Language } from '@/platform/i18n/languages'
import type { Messages } from '@/platform/i18n/publicMessages'
import type { ContactSummary, EditorState, FigureSummary, Media, RichText } from '@/public-types'

/** What a document needs to know to become a card. */
export interface CardContext {
  language: Language
  messages: Messages
  /** IANA time zone of the office. */
  officeZone: string
  calendarUrl: (event: { slug: string }) => string
}

export interface Card {
  type: string
  language: string
  /** What it is, in a word, with what else stands above a title. */
  eyebrow: string | null
  title: string
  path: string
  image: Media | null
  /** Whether it is part of the story, and shown large; covers and portraits stay small. */
  wideImage: boolean
  /** Who wrote or made it. */
  byline: string | null
  lead: string | null
  body: EditorState | null
  facts: Fact[]
  /** To be heard on the spot, where that is possible. */
  recording: { url: string; mimeType: string | null } | null
  figures: FigureParts[]
  people: { heading: string; people: Person[] }[]
  links: CardLink[]
  notes: string[]
}

export interface Fact {
  label: string
  text: string
}

/** What a whole figure and its summary share. */
export type FigureParts = Omit<FigureSummary, 'kind' | 'summary' | 'image'>

export type Person = Pick<
  ContactSummary,
  'name' | 'role' | 'organisations' | 'email' | 'phone' | 'path' | 'image'
>

export interface CardLink {
  label: string
  url: string
  /** Stands out as a button. */
  main?: boolean
}

const empty = {
  image: null,
  wideImage: false,
  byline: null,
  lead: null,
  body: null,
  eyebrow: null,
  recording: null,
}

/** What a person does and for whom, in one line. */
export const jobTitle = ({ role, organisations }: Pick<Person, 'role' | 'organisations'>): string | null =>
  joined([role, ...organisations.filter(({ name }) => !role?.includes(name)).map(({ name }) => name)])

/** A card with the parts that are given. */
export const card = (
  document: { type: string; contentLanguage: string; path: string },
  parts: Partial<Card> & { title: string },
): Card => ({
  ...empty,
  facts: [],
  figures: [],
  people: [],
  links: [],
  notes: [],
  type: document.type,
  language: document.contentLanguage,
  path: document.path,
  ...parts,
})

/** Facts that say something. */
export const facts = (
  ...rows: readonly (readonly [label: string, text: string | null | undefined])[]
): Fact[] => rows.flatMap(([label, text]) => (text ? [{ label, text }] : []))

export const links = (
  ...rows: readonly (readonly [label: string, url: string | null | undefined, main?: boolean])[]
): CardLink[] =>
  rows.flatMap(([label, url, main]) => (url ? [{ label, url, ...(main ? { main } : {}) }] : []))

export const names = (people: readonly { name: string }[]): string | null =>
  joined(people.map(({ name }) => name))

/** @throws Error when the document was presented in another format */
export const editorState = (text: RichText): EditorState | null => {
  if (typeof text === 'string')
    throw new Error(
      'A mail is made from an issue presented with richText=lexical; this one holds finished text.',
    )
  return text && joinLinks(text)
}

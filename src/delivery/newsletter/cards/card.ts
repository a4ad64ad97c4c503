// A document as mails and pages show it, whatever its type: the same parts, for HTML and for plain text.

import type { EditorState } from '@/content/richText/nodes'
import type { Article } from '@/delivery/documents/articles'
import type { Contact } from '@/delivery/documents/contacts'
import type { Event } from '@/delivery/documents/events'
import type { Figure } from '@/delivery/documents/figures'
import type { Issue } from '@/delivery/documents/issues'
import type { Media } from '@/delivery/documents/media'
import type { Episode } from '@/delivery/documents/podcastEpisodes'
import type { Podcast } from '@/delivery/documents/podcasts'
import type { Project } from '@/delivery/documents/projects'
import type { Resource } from '@/delivery/documents/resources'
import type { Summary, SummaryOf } from '@/delivery/documents/summaries'
import type { FigureSummary } from '@/delivery/newsletter/figureParts'
import { joinLinks } from '@/delivery/newsletter/joinLinks'
import type { RichText } from '@/delivery/richText/formats'

export type Item = Issue['sections'][number]['items'][number]

/** What an issue can hold whole. */
export type Whole = Article | Project | Episode | Event | Resource | Figure

/** What has a page of its own: everything but issues, which are made of cards. */
export type Leaf = Whole | Contact | Podcast

export interface Card {
  type: string
  language: string
  /** What it is, in a word, with what else stands above a title. */
  eyebrow: string | null
  title: string
  path: string
  image: Media | null
  /** Who wrote or made it. */
  byline: string | null
  lead: string | null
  body: EditorState | null
  facts: Fact[]
  /** To be heard on the spot, where that is possible. */
  recording: { url: string; mimeType: string | null } | null
  figures: FigureSummary[]
  people: { heading: string; people: Person[] }[]
  links: CardLink[]
  notes: string[]
}

export interface Fact {
  label: string
  text: string
}

export type Person = Pick<
  SummaryOf<'contacts'>,
  'name' | 'role' | 'organisations' | 'email' | 'phone' | 'path' | 'image'
>

export interface CardLink {
  words: string
  url: string
  /** Stands out as a button. */
  main?: boolean
}

const empty = { image: null, byline: null, lead: null, body: null, eyebrow: null, recording: null }

/** What a person does and for whom, in one line. */
export const positionOf = ({ role, organisations }: Pick<Person, 'role' | 'organisations'>): string | null =>
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
  ...rows: readonly (readonly [words: string, url: string | null | undefined, main?: boolean])[]
): CardLink[] =>
  rows.flatMap(([words, url, main]) => (url ? [{ words, url, ...(main ? { main } : {}) }] : []))

export const joined = (parts: readonly (string | null | undefined)[], between = ', '): string | null =>
  parts.filter(Boolean).join(between) || null

export const names = (people: readonly { name: string }[]): string | null =>
  joined(people.map(({ name }) => name))

/** @throws Error when the issue was presented in another format */
export const wordsOf = (text: RichText | null): EditorState | null => {
  if (typeof text === 'string')
    throw new Error(
      'A mail is made from an issue presented with richText=lexical; this one holds finished text.',
    )
  return text && joinLinks(text)
}

export const isWhole = (item: Item['item']): item is Whole => 'publishedAt' in item

export const isSummary = (item: Item['item']): item is Summary => !isWhole(item) && 'image' in item

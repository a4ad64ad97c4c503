// The words a document is found by. They are taken from the document as the public reads it, never from what is stored:
// what a presenter leaves out cannot be searched for.
import type { EditorialSlug } from '@/collections/editorialSlugs'
import { isRichText } from '@/content/content'
import type { PublicDocument, PublicDocuments } from '@/content/documents'
import { notesIn } from '@/delivery/richText/frozen'
import { wordsOnly } from '@/delivery/richText/wordsOnly'
import type { EditorState, RichText } from '@/public-types'

/** In the order of their weight. */
export interface Texts {
  title: string
  summary: string
  /** People, projects, organisations, places and topics. */
  names: string
  body: string
}

type Part = string | number | null | undefined

type Pieces = Record<keyof Texts, Part[]>

/** @param document with its rich texts as editor states (`richText=lexical`) */
export const textsOf = (document: PublicDocument): Texts => {
  const pieces = (piecesOf[document.type] as (document: PublicDocument) => Pieces)(document)
  const topics = document.topics.map(({ name }) => name)
  return {
    title: joined(pieces.title),
    summary: joined(pieces.summary),
    names: joined([...new Set([...pieces.names, ...topics])], ', '),
    body: joined(pieces.body).slice(0, maxBodyLength),
  }
}

/** Of the longest reports, what comes after a hundred pages or so is not searched. */
const maxBodyLength = 500_000

const joined = (parts: readonly Part[], separator = '\n'): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator)

const piecesOf: { [C in EditorialSlug]: (document: PublicDocuments[C]) => Pieces } = {
  issues: ({ title, editorial, sections, signedBy, publisher }) => ({
    title: [title],
    summary: [],
    names: [...signedBy.map(nameOf), publisher?.name, publisher?.acronym],
    body: [rich(editorial), ...sections.flatMap(({ heading, intro }) => [heading, intro])],
  }),
  articles: ({ title, kicker, summary, body, authors, contacts, projects, dateline, corrections }) => ({
    title: [title],
    summary: [kicker, summary],
    names: [...authors.map(nameOf), ...contacts.map(nameOf), ...projects.flatMap(projectNames), dateline],
    body: [rich(body), ...corrections.map(({ text }) => text)],
  }),
  projects: ({ title, acronym, summary, body, coverage, funders, partners, contacts, parent }) => ({
    title: [title, acronym],
    summary: [summary],
    names: [
      ...[...funders, ...partners].flatMap(({ organisation }) => organisationNames(organisation)),
      ...contacts.map(nameOf),
      ...(parent ? projectNames(parent) : []),
    ],
    body: [rich(body), coverage],
  }),
  contacts: ({ name, role, organisations, bio }) => ({
    title: [name],
    summary: [role],
    names: organisations.flatMap(organisationNames),
    body: [bio],
  }),
  podcasts: ({ title, description, author }) => ({
    title: [title],
    summary: [description],
    names: [author],
    body: [],
  }),
  'podcast-episodes': ({ title, series, podcast, hosts, guests, projects, description, chapters }) => ({
    title: [title],
    summary: [series],
    names: [podcast?.title, ...hosts.map(nameOf), ...guests.map(nameOf), ...projects.flatMap(projectNames)],
    body: [rich(description), ...chapters.map((chapter) => chapter.title)],
  }),
  events: ({ title, place, organisers, speakers, projects, body }) => ({
    title: [title],
    summary: [],
    names: [
      ...speakers.map(nameOf),
      ...organisers.flatMap(organisationNames),
      ...projects.flatMap(projectNames),
      place.name,
      place.city,
    ],
    body: [rich(body)],
  }),
  resources: ({ title, creators, blurb, year, projects }) => ({
    title: [title],
    summary: [blurb],
    names: [...creators.map(({ name }) => name), ...projects.flatMap(projectNames), year],
    body: [],
  }),
  figures: ({ label, display, unit, period, source }) => ({
    title: [label],
    summary: [[display, unit].filter(Boolean).join(' ')],
    names: [],
    body: [period.label, source.text],
  }),
}

const nameOf = ({ name }: { name: string }): string => name

const projectNames = ({ title, acronym }: { title: string; acronym: string | null }): Part[] => [
  title,
  acronym,
]

const organisationNames = ({ name, acronym }: { name: string; acronym: string | null }): Part[] => [
  name,
  acronym,
]

const rich = (text: RichText | null): string | null =>
  isRichText(text) ? wordsOnly({ ...(text as unknown as EditorState), footnotes: notesIn(text) }) : null

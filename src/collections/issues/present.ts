// What of an issue is not made of its fields: the documents in its sections, its editions, the thanks it owes.
import { z } from 'zod'
import type { Public, Shape } from '@/collections/fields/public'
import { itemTypes } from '@/collections/issues/items'
import { presentFunders } from '@/collections/projects/funders'
import { type Content, isObject } from '@/content/content'
import type { EditorialSlug } from '@/content/documents'
import type { Reader } from '@/content/reader'
import { summaryTitle } from '@/content/summaryTitle'
import type { Acknowledgement, IssueItem, Summary } from '@/public-types'

export const edition: Shape = {
  schema: () => z.number().nullable().describe('The newest edition: this issue as it was last published.'),
  present: (_, read) => read.edition(read.document) || null,
}

export const editions: Shape = {
  schema: () => z.number().describe('The number of editions, at /v1/issues/{slug}/editions/{1, 2, …}.'),
  present: (_, read) => read.edition(read.document),
}

/** The rows of a section, each with its document as whole as it is to be shown. */
export const issueItems: Public = {
  schema: ({ named, document, anySummary }) => {
    const title = named('DocumentTitle', () =>
      z.object({
        id: z.string(),
        type: z.string(),
        slug: z.string(),
        path: z.string(),
        contentLanguage: z.string(),
        title: z.string(),
      }),
    )
    const [first, ...others] = itemTypes.filter(isWhole).map(document)
    const whole = z.discriminatedUnion('type', [first as z.ZodObject, ...others])
    const item = z.object({
      display: z.enum(['full', 'teaser', 'title']),
      teaser: z
        .string()
        .nullable()
        .describe('The teaser written for this issue, else the summary of the document.'),
      item: z.union([whole, anySummary(), title]).meta({
        id: 'IssueDocument',
        description:
          'The full document, its summary or its title, depending on `display`; a summary in lists of issues.',
      }),
    })
    return z.array(named('IssueItem', () => item)).describe('Documents that are not public are omitted.')
  },
  present: (items, read) => read.rows(items).flatMap((row) => presentItem(row, read)),
}

const presentItem = (row: Content, read: Reader): IssueItem[] => {
  const summary = read.any(row.item)
  if (!summary) return []
  const display = displayOf(row.display)
  const teaser = read.text(row.teaser) ?? summary.summary
  const item = shown[display](row.item, summary, read)
  return [{ display, teaser, item }]
}

/** An issue inside of an issue is not shown whole. */
const isWhole = (type: EditorialSlug): boolean => type !== 'issues'

type Shown = IssueItem['item']

const shown: Record<IssueItem['display'], (reference: unknown, summary: Summary, read: Reader) => Shown> = {
  full: (reference, summary, read) =>
    (isWhole(summary.type) && (read.whole(reference) as Shown | null)) || summary,
  teaser: (_, summary) => summary,
  title: (_, summary) => {
    const { id, type, slug, path, contentLanguage } = summary
    return { id, type, slug, path, contentLanguage, title: summaryTitle(summary) }
  },
}

const displayOf = (value: unknown): IssueItem['display'] =>
  value === 'full' || value === 'title' ? value : 'teaser'

/** The words of thanks it owes: to the funders of each project it shows or tells of, once each. */
export const acknowledgements: Shape = {
  schema: ({ named, entry }) =>
    z
      .array(
        named('Acknowledgement', () =>
          z.object({
            organisation: entry('organisations'),
            text: z.string().nullable().describe('The wording it requires; null when it requires none.'),
          }),
        ),
      )
      .describe('Acknowledgements owed to the funders of the projects shown in the issue; empty in lists.'),
  present: (_, read, content) => {
    const projects = new Set(itemsOf(content, read).flatMap((item) => projectsOf(item, read)))
    const owed = new Map<string, Acknowledgement>()
    for (const project of projects) {
      for (const { organisation, acknowledgement: text } of fundersOf(project, read))
        if (text || organisation.acknowledgementRequired || organisation.logo)
          owed.set(`${organisation.id} ${text ?? ''}`, { organisation, text })
    }
    return [...owed.values()]
  },
}

const itemsOf = (content: Content, read: Reader): unknown[] =>
  read.rows(content.sections).flatMap(({ items }) => read.rows(items).map(({ item }) => item))

const fundersOf = (project: string, read: Reader) =>
  read.through({ relationTo: 'projects', value: project }, presentFunders) ?? []

const projectsOf = (item: unknown, read: Reader): string[] => {
  if (isObject(item) && item.relationTo === 'projects') return [String(item.value)]
  return read.through(item, ({ content }) => read.texts(content.projects)) ?? []
}

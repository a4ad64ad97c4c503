// The issue itself: its editorial, its sections in their order and what stands in each.

import { readDate } from '../dates'
import type { Edition, Event, Issue } from '../edition'
import { usableHref } from '../markup'
import { type Plan, toSlug } from '../plan'
import { plainParagraphs, richText } from '../richText'
import { titleOf } from './articles'
import { escaped } from './articleText'
import { figureKey } from './figures'
import { organisationNamed } from './organisations'
import { readSections, type Section, SectionList } from './sections'

export const mapIssue = (plan: Plan, edition: Edition, unmapped: string[]): void => {
  const issue = edition.issue
  const period = periodOf(edition)
  plan.document({
    key: 'issues/0',
    collection: 'issues',
    data: {
      title: issue?.title ?? plan.name,
      kind: kindOf(issue?.kind),
      period,
      publisher: issue?.publisher ? organisationNamed(plan, issue.publisher) : undefined,
      editorial: richText(plainParagraphs(editorialOf(edition))),
      sections: sectionsOf(edition).map(({ heading, level, intro, items }) => ({
        heading,
        level,
        intro: intro.join('\n'),
        items: items.map(({ collection, key }) => ({
          item: { relationTo: collection, value: { $ref: key } },
          display: 'full',
        })),
      })),
    },
    remarks: [...edition.notes, ...unmapped],
  })
}

const kindOf = (kind = ''): string => {
  if (/annual|rapport annuel|jaarverslag/i.test(kind)) return 'annual-report'
  return /special|spécial/i.test(kind) ? 'special' : 'newsletter'
}

/** An issue needs a first day; without one in the file, the first day of anything in it. */
const periodOf = ({ issue, events }: Edition) => {
  const from = readDate(issue?.period?.from ?? '')?.from
  const to = readDate(issue?.period?.to ?? '')?.to
  if (from) return { from, to, precision: 'day' }
  const first = events.flatMap(({ start }) => readDate(start ?? '')?.from ?? []).sort()[0]
  return {
    from: first ?? '2000-01-01',
    precision: first ? 'month' : 'year',
    label: issue?.period?.from ?? 'date not stated',
  }
}

/** The article that introduces the issue, the masthead, another name of its kind, and where else the office is found. */
export const editorialOf = ({ issue, articles }: Edition): string[] => {
  const { masthead, kind, socialLinks = [] } = issue ?? ({} as Partial<Issue>)
  const links = socialLinks.flatMap(({ text, href }) => {
    const words = escaped(text ?? href ?? '')
    return words ? [usableHref(href) ? `[${words}](${href})` : words] : []
  })
  return [
    ...articles
      .filter((one) => toSlug(one.kind ?? '') === 'editorial')
      .flatMap(({ paragraphs }) => paragraphs),
    ...(masthead ? [escaped(masthead)] : []),
    ...(kind && kind !== kindOf(kind) ? [escaped(kind)] : []),
    ...links,
  ]
}

export const sectionsOf = (edition: Edition): Section[] => {
  const list = new SectionList(readSections(edition))
  edition.articles.forEach((article, index) => {
    list
      .named(article.section ?? titleOf(article))
      .items.push({ collection: 'articles', key: `articles/${index}` })
  })
  edition.publications.forEach(({ section, title, figures }, index) => {
    const place = list.find(title) ?? (section ? list.named(section) : undefined)
    place?.items.push({ collection: 'resources', key: `publications/${index}` })
    figures.forEach((_, number) => {
      place?.items.push({ collection: 'figures', key: figureKey(`publications/${index}`, number) })
    })
  })
  edition.events.forEach((event, index) => {
    sectionOfEvent(list, event)?.items.push({ collection: 'events', key: `events/${index}` })
  })
  edition.podcastEpisodes.forEach(({ show }, index) => {
    const place =
      show && list.sections.find(({ heading }) => /podcast/i.test(heading) && heading.includes(show))
    if (place) place.items.push({ collection: 'podcast-episodes', key: `podcast-episodes/${index}` })
  })
  addContents(edition, list)
  addContacts(edition, list)
  return list.sections
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** An event stands under its own title, an observance under its month. */
const sectionOfEvent = (list: SectionList, { title, kind, start }: Event): Section | undefined => {
  const own = list.find(title)
  if (own || kind !== 'observance' || !start) return own
  return list.find(months[Number(start.slice(5, 7)) - 1])
}

/** The table of contents and the page references, lines under the heading of the contents, else under the first. */
const addContents = ({ toc, issue }: Edition, list: SectionList): void => {
  const lines = [
    ...toc.flatMap(({ raw, entries, title, page, heading }) => {
      const own = [title ?? raw, heading && heading !== title ? `(${heading})` : undefined, page]
        .filter(Boolean)
        .join(' ')
      return entries.length > 1 ? [own, ...entries.map((entry) => `– ${entry}`)] : [own]
    }),
    ...(issue?.pageReferences ?? []).map(({ label, page }) =>
      [label, page && `page ${page}`].filter(Boolean).join(', '),
    ),
  ]
  if (lines.length === 0) return
  const contents = list.sections.find(({ heading }) =>
    /contents|in this issue|sommaire|inhoud|dans ce numéro/i.test(heading),
  )
  const place = contents ?? list.sections[0] ?? list.named('Contents')
  place.intro.push(...lines)
}

const addContacts = ({ contacts }: Edition, list: SectionList): void => {
  const place = list.sections.find(({ heading }) => /^contacts?$/i.test(heading))
  place?.intro.push(...contacts.map(({ name, email }) => [name, email].filter(Boolean).join(': ')))
}

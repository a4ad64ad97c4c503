// The text of an article's page: who says it and when, what was corrected since, whom to ask.

import { summaryCard, wholeCard } from '@/collections/cards'
import type { Article } from '@/delivery/documents/articles'
import { eyebrow, lead, teaserHtml, wholeHtml } from '@/delivery/pages/cards'
import type { PageContext } from '@/delivery/pages/context'
import { element, esc, heading, lines, link, list } from '@/delivery/pages/elements'
import { notesHtml } from '@/delivery/pages/notes'
import { personHtml } from '@/delivery/pages/people'
import { dateText } from '@/platform/i18n/formats'
import { dayIn } from '@/platform/time/days'

export const articleHtml = (article: Article, context: PageContext): string => {
  const card = { ...wholeCard(article, context), lead: article.summary, people: [], notes: [] }
  const head = [eyebrow(card), heading(1, esc(article.title)), lead(card), bylines(article, context)].join('')
  return [
    wholeHtml(card, { level: 1, context, head }),
    correctionsHtml(article, context),
    peopleHtml(article, context),
    projectsHtml(article, context),
    topicsHtml(article, context),
    notesHtml(context),
  ].join('')
}

const bylines = (article: Article, context: PageContext): string => {
  const { messages } = context
  const authors = article.authors.map(({ name, path }) => link(esc(name), path, context)).join(', ')
  const who = [article.dateline && esc(article.dateline), authors && `${esc(messages.by)} ${authors}`]
  return (
    element('p', who.filter(Boolean).join(' · '), { class: 'by' }) +
    element('p', datesOf(article, context).join(' · '), { class: 'small' })
  )
}

const datesOf = ({ publishedAt, updatedAt, corrections }: Article, context: PageContext): string[] => {
  const { words, officeZone } = context
  const day = (at: string) => `<time datetime="${at}">${esc(dateText(at, context))}</time>`
  const corrected = corrections.filter(({ text }) => text).at(-1)?.at
  const isLater = dayIn(updatedAt, officeZone) > dayIn(publishedAt, officeZone)
  return [
    `${esc(words.published)} ${day(publishedAt)}`,
    ...(isLater ? [`${esc(words.updated)} ${day(updatedAt)}`] : []),
    ...(corrected
      ? [element('a', `${esc(words.corrected)} ${day(corrected)}`, { href: '#corrections' })]
      : []),
  ]
}

const correctionsHtml = ({ corrections }: Article, context: PageContext): string => {
  const { words } = context
  const told = corrections.flatMap(({ at, text }) =>
    text ? [`${at ? `<strong>${esc(dateText(at, context))}</strong><br>` : ''}${lines(text)}`] : [],
  )
  if (told.length === 0) return ''
  const title = heading(2, esc(words.corrections), { id: 'corrections' })
  return element('section', title + list(told), { class: 'box' })
}

const peopleHtml = ({ contacts }: Article, context: PageContext): string =>
  section(
    context.words.ask,
    list(
      contacts.map((one) => personHtml(one, context)),
      { class: 'people' },
    ),
  )

const projectsHtml = ({ projects }: Article, context: PageContext): string =>
  section(
    context.words.projects,
    projects
      .map((one) => teaserHtml({ ...summaryCard(one, context), lead: one.summary }, { level: 3, context }))
      .join(''),
  )

const topicsHtml = ({ topics }: Article, { words }: PageContext): string =>
  element(
    'p',
    topics.length > 0 && `${esc(words.topics)}: ${topics.map(({ name }) => esc(name)).join(' · ')}`,
    { class: 'small' },
  )

const section = (title: string, html: string): string =>
  element('section', html && heading(2, esc(title)) + html)

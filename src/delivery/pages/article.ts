// The text of an article's page: who says it and when, what was corrected since, whom to ask.
import { summaryCard, wholeCard } from '@/collections/cards'
import { eyebrow, lead, teaserHtml } from '@/delivery/pages/cards'
import type { PageContext } from '@/delivery/pages/context'
import { heading, link, list } from '@/delivery/pages/elements'
import { notesHtml } from '@/delivery/pages/notes'
import { personHtml } from '@/delivery/pages/people'
import { wholeHtml } from '@/delivery/pages/wholeCards'
import { element, type Fragment, html, isEmpty, joinNotEmpty, lines } from '@/platform/html/html'
import { dateText } from '@/platform/i18n/formats'
import { dayIn } from '@/platform/time/days'
import type { Article } from '@/public-types'

export const articleHtml = (article: Article, context: PageContext): Fragment => {
  const card = { ...wholeCard(article, context), lead: article.summary, people: [], notes: [] }
  const head = [eyebrow(card), heading(1, article.title), lead(card), bylines(article, context)]
  return [
    wholeHtml(card, { level: 1, context, head }),
    correctionsHtml(article, context),
    peopleHtml(article, context),
    projectsHtml(article, context),
    topicsHtml(article, context),
    notesHtml(context),
  ]
}

const between = ' · '

const bylines = (article: Article, context: PageContext): Fragment => {
  const authors = article.authors.map(({ name, path }) => link(name, path, context))
  const who = [
    article.dateline,
    authors.length > 0 && html`${context.messages.by} ${joinNotEmpty(authors, ', ')}`,
  ]
  return [
    element('p', joinNotEmpty(who, between), { class: 'by' }),
    html`<p class="small">${joinNotEmpty(datesOf(article, context), between)}</p>`,
  ]
}

const datesOf = ({ publishedAt, updatedAt, corrections }: Article, context: PageContext): Fragment[] => {
  const { words, officeZone } = context
  const day = (at: string) => html`<time datetime="${at}">${dateText(at, context)}</time>`
  const corrected = corrections.filter(({ text }) => text).at(-1)?.at
  const isLater = dayIn(updatedAt, officeZone) > dayIn(publishedAt, officeZone)
  return [
    html`${words.published} ${day(publishedAt)}`,
    isLater && html`${words.updated} ${day(updatedAt)}`,
    corrected && html`<a href="#corrections">${words.corrected} ${day(corrected)}</a>`,
  ]
}

const correctionsHtml = ({ corrections }: Article, context: PageContext): Fragment => {
  const told = corrections.flatMap(({ at, text }) =>
    text ? [[at && html`<strong>${dateText(at, context)}</strong><br>`, lines(text)]] : [],
  )
  return (
    told.length > 0 &&
    html`<section class="box"><h2 id="corrections">${context.words.corrections}</h2>${list(told)}</section>`
  )
}

const peopleHtml = ({ contacts }: Article, context: PageContext): Fragment =>
  section(
    context.words.ask,
    list(
      contacts.map((one) => personHtml(one, context)),
      { class: 'people' },
    ),
  )

const projectsHtml = ({ projects }: Article, context: PageContext): Fragment =>
  section(
    context.words.projects,
    projects.map((one) =>
      teaserHtml({ ...summaryCard(one, context), lead: one.summary }, { level: 3, context }),
    ),
  )

const topicsHtml = ({ topics }: Article, { words }: PageContext): Fragment =>
  topics.length > 0 &&
  html`<p class="small">${words.topics}: ${topics.map(({ name }) => name).join(between)}</p>`

const section = (title: string, inside: Fragment): Fragment =>
  !isEmpty(inside) && html`<section><h2>${title}</h2>${inside}</section>`

// The page of a document. Pure: the same input gives the same bytes, whether its text is live or only looked at before.

import { summaryCard, wholeCard } from '@/collections/cards'
import { editorialOf } from '@/collections/editorial'
import type { Content } from '@/content/content'
import type { PublicDocument, SummaryOf } from '@/content/documents'
import { excerptOf } from '@/content/excerpt'
import { withPreview } from '@/content/pageAddresses'
import { contentLanguageOf } from '@/content/reader'
import { articleHtml } from '@/delivery/pages/article'
import { teaserHtml } from '@/delivery/pages/cards'
import { type PageContext, pageContext } from '@/delivery/pages/context'
import { headHtml } from '@/delivery/pages/head'
import type { Page, PageInput } from '@/delivery/pages/input'
import { issueHtml } from '@/delivery/pages/issue'
import { notesHtml } from '@/delivery/pages/notes'
import { shell } from '@/delivery/pages/shell'
import { wholeHtml } from '@/delivery/pages/wholeCards'
import { type Fragment, html } from '@/platform/html/html'
import { defaultLanguage } from '@/platform/i18n/languages'
import type { Media } from '@/public-types'

export const pageOf = (input: PageInput): Page => {
  const { preview } = input
  const context = pageContext(input, preview)
  const { main, ...described } = textOf(input, context)
  const inside = {
    head: headHtml(input, described, context),
    main,
    languages: languagesOf(input),
    notice: preview ? context.pageMessages.preview : null,
  }
  return shell(input, inside, context)
}

interface Text {
  main: Fragment
  title: string
  description: string | null
  image: Media | null
}

const textOf = ({ document, episodes = [] }: PageInput, context: PageContext): Text => {
  if (document.type === 'issues') {
    const description = document.mail.preheader ?? excerptIn(document.editorial)
    return { main: issueHtml(document, context), title: document.title, description, image: document.cover }
  }
  if (document.type === 'articles') {
    const { title, summary, leadImage } = document
    return { main: articleHtml(document, context), title, image: leadImage, description: summary }
  }
  const card = wholeCard(document, context)
  const lead = card.lead ?? summaryIn(document)
  const main = [
    wholeHtml({ ...card, lead }, { level: 1, context }),
    notesHtml(context),
    episodesHtml(episodes, context),
  ]
  return { main, title: card.title, image: card.image, description: lead ?? excerptIn(card.body) }
}

const episodesHtml = (episodes: readonly SummaryOf<'podcast-episodes'>[], context: PageContext): Fragment =>
  episodes.length > 0 &&
  html`<section><h2>${context.pageMessages.episodes}</h2>${episodes.map((one) =>
    teaserHtml(summaryCard(one, context), { level: 3, context }),
  )}</section>`

/** What issues leave to their teasers. */
const summaryIn = (document: PublicDocument): string | null => {
  const { text = '' } = editorialOf(document.type).summary
  const value = ({ ...document } as Content)[text]
  return typeof value === 'string' ? value : null
}

const excerptIn = (text: unknown): string | null =>
  text !== null && typeof text === 'object' ? excerptOf(text as Parameters<typeof excerptOf>[0]) : null

const languagesOf = ({ document: { path, languages }, preview }: PageInput): Map<string, string> => {
  const first = contentLanguageOf(languages, defaultLanguage)
  const pathIn = (one: string) => (one === first ? path : `${path}?locale=${one}`)
  return new Map(languages.map((one) => [one, withPreview(pathIn(one), preview?.token)]))
}

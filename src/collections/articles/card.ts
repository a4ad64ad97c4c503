// Articles as cards: whole, or as a teaser that leads to them.
import { type Card, type CardContext, card, editorState, links, names } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { dateText } from '@/platform/i18n/formats'
import { kindName } from '@/platform/i18n/publicMessages'
import type { Article, ArticleSummary } from '@/public-types'

export const articleCard = (article: Article, context: CardContext): Card => {
  const { messages } = context
  const by = names(article.authors)
  return card(article, {
    eyebrow: article.kicker ?? kindName('articles', article.kind, messages),
    title: article.title,
    image: article.leadImage,
    wideImage: true,
    byline: joined([article.dateline, by && `${messages.by} ${by}`], ' · '),
    body: editorState(article.body),
    people: article.contacts.length > 0 ? [{ heading: messages.contacts, people: article.contacts }] : [],
    notes: article.corrections.flatMap(({ at, text }) =>
      text ? [`${joined([messages.correction, at && dateText(at, context)])}: ${text}`] : [],
    ),
  })
}

export const articleTeaser = (article: ArticleSummary, { messages }: CardContext): Card =>
  card(article, {
    eyebrow: article.kicker ?? kindName('articles', article.kind, messages),
    title: article.title,
    image: article.image,
    links: links([messages.readArticle, article.path]),
  })

// Articles as cards: whole, or as a teaser that leads to them.
import type { Article } from '@/delivery/documents/articles'
import type { SummaryOf } from '@/delivery/documents/summaries'
import { type Card, card, joined, links, names, wordsOf } from '@/delivery/newsletter/cards/card'
import { dateText } from '@/delivery/newsletter/dates'
import { kindWord, words } from '@/delivery/newsletter/words'
import type { Language } from '@/platform/i18n/languages'

export const articleCard = (article: Article, context: { language: Language; officeZone: string }): Card => {
  const frame = words[context.language]
  const by = names(article.authors)
  return card(article, {
    eyebrow: article.kicker ?? kindWord('articles', article.kind, frame),
    title: article.title,
    image: article.leadImage,
    byline: joined([article.dateline, by && `${frame.by} ${by}`], ' · '),
    body: wordsOf(article.body),
    people: article.contacts.length > 0 ? [{ heading: frame.contacts, people: article.contacts }] : [],
    notes: article.corrections.flatMap(({ at, text }) =>
      text ? [`${joined([frame.correction, at && dateText(at, context)])}: ${text}`] : [],
    ),
  })
}

export const articleTeaser = (article: SummaryOf<'articles'>, language: Language): Card => {
  const frame = words[language]
  return card(article, {
    eyebrow: article.kicker ?? kindWord('articles', article.kind, frame),
    title: article.title,
    image: article.image,
    links: links([frame.readArticle, article.path]),
  })
}

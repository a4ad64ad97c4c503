// An article for search engines.

import { contactNode, datesOf, describedBy, publisherNode } from '@/content/jsonLd'
import { type JsonLd, withoutEmpty } from '@/content/jsonLdNode'
import { addressesOf } from '@/content/pageAddresses'
import type { Reader } from '@/content/reader'
import type { Article } from '@/public-types'

const types: Record<string, string> = {
  news: 'NewsArticle',
  announcement: 'NewsArticle',
  'project-update': 'NewsArticle',
  report: 'Report',
  opinion: 'OpinionNewsArticle',
}

export const articleJsonLd = (article: Article, read: Reader): JsonLd => {
  const addresses = addressesOf(read.site())
  const { kind, summary, leadImage } = article
  const type = types[kind ?? ''] ?? 'Article'
  return withoutEmpty({
    ...describedBy(article, { type, addresses, description: summary, image: leadImage }),
    headline: article.title,
    alternativeHeadline: article.kicker,
    ...datesOf(article),
    author: article.authors.map((author) => contactNode(author, addresses)),
    publisher: publisherNode(read),
    correction: article.corrections.flatMap(({ at, text }) =>
      text ? [withoutEmpty({ '@type': 'CorrectionComment', datePublished: at, text })] : [],
    ),
  })
}

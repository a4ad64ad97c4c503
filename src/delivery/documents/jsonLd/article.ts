// An article for search engines.
import { addressesOf } from '@/delivery/documents/addresses'
import type { Article } from '@/delivery/documents/articles'
import { contactNode, datesOf, describe, publisherNode } from '@/delivery/documents/jsonLd/common'
import { filled, type JsonLd } from '@/delivery/documents/jsonLd/node'
import type { Reader } from '@/delivery/documents/references/reader'

const types: Record<string, string> = {
  news: 'NewsArticle',
  announcement: 'NewsArticle',
  'project-update': 'NewsArticle',
  report: 'Report',
  opinion: 'OpinionNewsArticle',
}

export const articleJsonLd = (article: Omit<Article, 'jsonLd'>, read: Reader): JsonLd => {
  const addresses = addressesOf(read.site())
  const { kind, summary, leadImage } = article
  const type = types[kind ?? ''] ?? 'Article'
  return filled({
    ...describe(article, { type, addresses, description: summary, image: leadImage }),
    headline: article.title,
    alternativeHeadline: article.kicker,
    ...datesOf(article),
    author: article.authors.map((author) => contactNode(author, addresses)),
    publisher: publisherNode(read),
    correction: article.corrections.flatMap(({ at, text }) =>
      text ? [filled({ '@type': 'CorrectionComment', datePublished: at, text })] : [],
    ),
  })
}

// Articles as a feed: pure, from public documents.
import { type Addresses, ownAddress, pageAddress } from '@/content/pageAddresses'
import { absoluteHtml } from '@/delivery/feeds/absoluteHtml'
import { type Feed, type FeedItem, newest } from '@/delivery/feeds/feed'
import { documentUrn } from '@/delivery/feeds/identifiers'
import { escapeHtml } from '@/platform/html/html'
import type { Language } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import type { Article, Site } from '@/public-types'

interface Channel {
  site: Site
  addresses: Addresses
  language: Language
  self: string
  hub: string | null
}

/** The name of a site whose staff has given it none is where it is. */
export const nameOf = (site: Site, { pages }: Addresses): string => site.name || new URL(pages).host

export const articlesFeed = (articles: readonly Article[], channel: Channel): Feed => {
  const { site, addresses, language, self, hub } = channel
  const name = nameOf(site, addresses)
  return {
    title: name,
    description: messages[language].feeds.articles(name),
    page: `${addresses.pages}/`,
    self,
    language,
    updated: newest(articles.map(({ updatedAt }) => updatedAt)),
    author: site.publisher?.name ?? name,
    icon: site.logo ? ownAddress(addresses, site.logo.url) : null,
    hub,
    items: articles.map((article) => itemOf(article, addresses)),
  }
}

const itemOf = (article: Article, addresses: Addresses): FeedItem => {
  const { leadImage, summary, title, topics, projects, authors, contentLanguage } = article
  const page = pageAddress(addresses, article, contentLanguage)
  return {
    id: documentUrn(article),
    title,
    page,
    language: contentLanguage,
    published: article.publishedAt,
    updated: article.updatedAt,
    authors: authors.map(({ name }) => name),
    categories: [...topics.map(({ name }) => name), ...projects.map((project) => project.title)],
    summary,
    html: typeof article.body === 'string' ? absoluteHtml(article.body, addresses, page) : short(summary),
    image: leadImage && {
      url: ownAddress(addresses, leadImage.url),
      mimeType: leadImage.mimeType,
      bytes: leadImage.filesize,
    },
  }
}

const short = (summary: string | null): string => (summary ? `<p>${escapeHtml(summary)}</p>` : '')

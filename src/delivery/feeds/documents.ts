// The newest documents of a type as a feed: pure, from public documents.

import { editorialOf } from '@/collections/editorial'
import { type Addresses, ownAddress, pageAddress } from '@/content/pageAddresses'
import { type Published, Reader, type Reading } from '@/content/reader'
import { summaryTitle } from '@/content/summaryTitle'
import { summarise } from '@/delivery/documents/summaries'
import { presentAny } from '@/delivery/documents/types'
import { absoluteHtml } from '@/delivery/feeds/absoluteHtml'
import { type Feed, type FeedItem, newest } from '@/delivery/feeds/feed'
import { documentUrn } from '@/delivery/feeds/identifiers'
import { escapeHtml } from '@/platform/html/html'
import { textIn } from '@/platform/i18n/label'
import type { Language } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import type { Site } from '@/public-types'

interface Channel {
  type: string
  site: Site
  addresses: Addresses
  language: Language
  self: string
  hub: string | null
}

/** The name of a site whose staff has given it none is where it is. */
export const nameOf = (site: Site, { pages }: Addresses): string => site.name || new URL(pages).host

/** @param updated when the documents in it were published, ISO 8601 instants */
export const documentsFeed = (updated: readonly string[], channel: Channel): Feed => {
  const { type, site, addresses, language, self, hub } = channel
  const name = nameOf(site, addresses)
  const { plural } = editorialOf(type).labels
  return {
    title: name,
    description: messages[language].feeds.newest(textIn(plural, language), name),
    page: `${addresses.pages}/`,
    self,
    language,
    updated: newest(updated),
    author: site.publisher?.name ?? name,
    icon: site.logo ? ownAddress(addresses, site.logo.url) : null,
    hub,
  }
}

/** A document as the public reads it, with rich texts as HTML, and as it is shown where it is referred to. */
export const feedItemOf = (publication: Published, reading: Reading, addresses: Addresses): FeedItem => {
  const read = Reader.of(publication, reading)
  const document = presentAny(publication, read)
  const { summary, image, ...shown } = summarise(publication, read)
  const { topics, contentLanguage } = document
  const page = pageAddress(addresses, document, contentLanguage)
  const authors = 'authors' in document ? document.authors : []
  const projects = 'projects' in document ? document.projects : []
  const body = 'body' in document ? document.body : null
  return {
    id: documentUrn(document),
    title: summaryTitle(shown),
    page,
    language: contentLanguage,
    published: document.publishedAt,
    updated: document.updatedAt,
    authors: authors.map(({ name }) => name),
    categories: [...topics.map(({ name }) => name), ...projects.map(({ title }) => title)],
    summary,
    html: typeof body === 'string' ? absoluteHtml(body, addresses, page) : short(summary),
    image: image && {
      url: ownAddress(addresses, image.url),
      mimeType: image.mimeType,
      bytes: image.filesize,
    },
  }
}

const short = (summary: string | null): string => (summary ? `<p>${escapeHtml(summary)}</p>` : '')

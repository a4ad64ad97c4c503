// What the schema.org descriptions of all types share.

import type { SummaryOf } from '@/content/documents'
import { type JsonLd, type Node, withoutEmpty } from '@/content/jsonLdNode'
import { type Addresses, addressesOf, ownAddress, pageAddress, summaryAddress } from '@/content/pageAddresses'
import type { Reader } from '@/content/reader'
import type { Article, Media, Organisation } from '@/public-types'

/** What documents of every type have of it. */
type Described = Pick<
  Article,
  'path' | 'languages' | 'contentLanguage' | 'publishedAt' | 'updatedAt' | 'topics' | 'seo'
>

interface Subject {
  type: string
  addresses: Addresses
  /** Shown when the document says nothing for search engines itself. */
  description: string | null
  image: Media | null
}

/** The properties every description begins with. */
export const describedBy = (
  document: Described,
  { type, addresses, description, image }: Subject,
): JsonLd => {
  const url = pageAddress(addresses, document, document.contentLanguage)
  return withoutEmpty({
    '@context': 'https://schema.org' as const,
    '@type': type,
    '@id': url,
    url,
    inLanguage: document.contentLanguage,
    description: document.seo.description ?? description,
    image: imageNode(document.seo.image ?? image, addresses),
    keywords: document.topics.map(({ name }) => name),
  })
}

export const datesOf = ({ publishedAt, updatedAt }: Described) => ({
  datePublished: publishedAt,
  dateModified: updatedAt,
})

/** Mailboxes sign as the office does; everyone else is a person. */
export const contactNode = (contact: SummaryOf<'contacts'>, addresses: Addresses): Node =>
  withoutEmpty({
    '@type': contact.kind === 'mailbox' ? 'Organization' : 'Person',
    name: contact.name,
    ...(contact.kind === 'mailbox' ? {} : { jobTitle: contact.role }),
    url: summaryAddress(addresses, contact),
  })

export const organisationNode = ({ name, website, logo }: Organisation, addresses: Addresses): Node =>
  withoutEmpty({ '@type': 'Organization', name, url: website, logo: imageNode(logo, addresses) })

/** Who stands behind the site: its publisher, else its name alone. The logo is the site's: that needs no further look. */
export const publisherNode = (read: Reader): Node | null => {
  const site = read.site()
  const addresses = addressesOf(site)
  const publisher = read.supporting('organisations', site.publisher)
  const name = read.labelOrNull(publisher?.name) ?? read.labelOrNull(site.name)
  if (!name) return null
  return withoutEmpty({
    '@type': 'Organization',
    name,
    url: publisher ? read.text(publisher.website) : addresses.pages,
    logo: imageNode(read.entry('media', site.logo), addresses),
  })
}

const imageNode = (image: Media | null, addresses: Addresses): Node | null =>
  image
    ? withoutEmpty({
        '@type': 'ImageObject',
        url: ownAddress(addresses, image.url),
        width: image.width,
        height: image.height,
        caption: image.caption ?? image.alt,
        creditText: image.credit,
      })
    : null

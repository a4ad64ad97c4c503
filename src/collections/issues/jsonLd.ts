// An issue for search engines, with what is in it.

import { partTypes } from '@/collections/issues/items'
import type { Content } from '@/content/content'
import { datesOf, describe, organisationNode, publisherNode } from '@/content/jsonLd'
import { filled, type JsonLd, type Node } from '@/content/jsonLdNode'
import { addressesOf, summaryAddress } from '@/content/pageAddresses'
import type { Reader } from '@/content/reader'
import { summaryTitle } from '@/content/summaryTitle'
import type { Issue } from '@/public-types'

export const issueJsonLd = (issue: Issue, read: Reader, content: Content): JsonLd => {
  const addresses = addressesOf(read.site())
  const { cover, number, publisher, sections, title } = issue
  const parts = sections
    .flatMap(({ items }) => items)
    .map(
      ({ item }): Node => ({
        '@type': partTypes[item.type] ?? 'CreativeWork',
        name: summaryTitle(item),
        url: summaryAddress(addresses, item),
      }),
    )
  return filled({
    ...describe(issue, {
      type: 'PublicationIssue',
      addresses,
      description: read.excerpt(content.editorial),
      image: cover,
    }),
    name: title,
    ...datesOf(issue),
    issueNumber: number,
    publisher: publisher ? organisationNode(publisher, addresses) : publisherNode(read),
    hasPart: parts,
  })
}

// An issue for search engines, with what is in it.

import { summaryTitle } from '@/content/summaryTitle'
import { addressesOf, summaryAddress } from '@/delivery/documents/addresses'
import type { Issue } from '@/delivery/documents/issues'
import { datesOf, describe, organisationNode, publisherNode } from '@/delivery/documents/jsonLd/common'
import { filled, type JsonLd, type Node } from '@/delivery/documents/jsonLd/node'
import type { Reader } from '@/delivery/documents/references/reader'

const partTypes: Record<string, string> = {
  articles: 'Article',
  events: 'Event',
  'podcast-episodes': 'PodcastEpisode',
  issues: 'PublicationIssue',
}

/** @param description plain words */
export const issueJsonLd = (
  issue: Omit<Issue, 'jsonLd'>,
  description: string | null,
  read: Reader,
): JsonLd => {
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
    ...describe(issue, { type: 'PublicationIssue', addresses, description, image: cover }),
    name: title,
    ...datesOf(issue),
    issueNumber: number,
    publisher: publisher ? organisationNode(publisher, addresses) : publisherNode(read),
    hasPart: parts,
  })
}

// Presents an issue by its newest text, as its next edition, with the newest texts of some of what it holds in the place
// of what is live.
import type { Payload } from 'payload'
import { newestEditions } from '@/editions/newestEditions'
import { type PresentedIssue, presentIssue } from '@/editions/presentIssue'
import type { Publication } from '@/publications/readQuery'
import type { Considered } from '@/reviews/performAction'

type Newest = Pick<Considered, 'document' | 'now'>

export const presentPlanned = async (
  payload: Payload,
  issue: Newest,
  items: readonly Newest[],
): Promise<PresentedIssue> => {
  const { id } = issue.document
  const sequence = ((await newestEditions(payload, [id])).get(id) ?? 0) + 1
  return presentIssue(payload, {
    publication: asPublished(issue),
    sequence,
    planned: items.map(asPublished),
  })
}

const asPublished = ({ document, now }: Newest): Publication => {
  const { type, id, content } = document
  const languages = Array.isArray(content.languages) ? content.languages.map(String) : []
  return {
    type,
    document: id,
    slug: String(content.slug ?? ''),
    languages,
    content,
    number: 0,
    firstPublishedAt: now,
    publishedAt: now,
  }
}

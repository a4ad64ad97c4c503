// Looks at the mail that an issue would make if it were published now, with what would be published with it.
import type { Payload } from 'payload'
import type { ConsideredItem } from '@/editions/considerItems'
import { mailMaker } from '@/editions/mailMaker'
import { lintMails } from '@/editions/makeMails'
import { newestEditions } from '@/editions/newestEditions'
import { presentIssue } from '@/editions/presentIssue'
import type { Publication } from '@/publications/readQuery'
import type { Considered } from '@/reviews/performAction'
import type { Issue } from '@/workflow/issues'

export const lintPlanned = async (
  payload: Payload,
  issue: Considered,
  items: readonly ConsideredItem[],
): Promise<Issue[]> => {
  if (!mailMaker()) return []
  const { id } = issue.document
  const sequence = ((await newestEditions(payload, [id])).get(id) ?? 0) + 1
  const planned = items.flatMap(({ work }) => (work ? [asPublished(work)] : []))
  return lintMails(
    payload,
    await presentIssue(payload, { publication: asPublished(issue), sequence, planned }),
  )
}

const asPublished = ({ document, now }: Pick<Considered, 'document' | 'now'>): Publication => {
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

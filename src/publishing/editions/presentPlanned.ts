// Presents an issue by its newest text, as its next edition, with the newest texts of some of what it holds in the place
// of what is live.
import type { Payload } from 'payload'
import type { Planned } from '@/delivery/http/responses/reading'
import { newestEditions } from '@/publishing/editions/newestEditions'
import { type PresentedIssue, presentIssue } from '@/publishing/editions/presentIssue'
import { allAsPublished } from '@/publishing/publications/asPublished'
import type { Publication } from '@/publishing/publications/readQuery'
import type { Considered } from '@/workflow/reviews/performAction'

type Newest = Pick<Considered, 'document' | 'now'>

export const presentPlanned = async (
  payload: Payload,
  { document, now }: Newest,
  items: readonly Newest[],
): Promise<PresentedIssue> => {
  const texts = [document, ...items.map((item) => item.document)]
  const [publication, ...publications] = await allAsPublished(payload, texts, now)
  if (!publication) throw new Error('Nothing became of the issue.')
  return presentNext(payload, publication, { publications })
}

/** @param issue as if it were published */
export const presentNext = async (
  payload: Payload,
  issue: Publication,
  planned: Planned,
): Promise<PresentedIssue> => {
  const sequence = ((await newestEditions(payload, [issue.document])).get(issue.document) ?? 0) + 1
  return presentIssue(payload, { publication: issue, sequence, planned })
}

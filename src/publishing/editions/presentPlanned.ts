// Presents an issue by its newest text, as its next edition, with the newest texts of some of what it holds in the place
// of what is live, and with the entries they show.
import type { Payload } from 'payload'
import { newestEditions } from '@/publishing/editions/newestEditions'
import { type Planned, type PresentedIssue, renderersOf } from '@/publishing/editions/renderers'
import { entriesToShow } from '@/publishing/entries/unpublished'
import { allAsPublished } from '@/publishing/publications/asPublished'
import type { Publication } from '@/publishing/publications/readQuery'
import type { Considered } from '@/workflow/reviews/action'

type Newest = Pick<Considered, 'document' | 'now'>

export const presentPlanned = async (
  payload: Payload,
  { document, now }: Newest,
  items: readonly Newest[],
): Promise<PresentedIssue> => {
  const texts = [document, ...items.map((item) => item.document)]
  const entries = await entriesToShow(payload, texts)
  const [publication, ...publications] = await allAsPublished(payload, [...texts, ...entries], now)
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
  return renderersOf(payload).present(payload, { publication: issue, sequence, planned })
}

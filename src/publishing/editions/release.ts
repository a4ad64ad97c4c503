// What is published together, in one transaction: a text with the entries it shows that are not live yet; an issue also with
// whatever it holds that is approved and not live yet.
import type { Payload, PayloadRequest } from 'payload'
import { batchedReads } from '@/platform/database/batchedReads'
import { errorAt, type Issue } from '@/platform/issues'
import { textsOf } from '@/publishing/editions/considerIssue'
import { type ConsideredItem, considerItems } from '@/publishing/editions/considerItems'
import { itemsOf } from '@/publishing/editions/items'
import { promisedItems } from '@/publishing/editions/promisedItems'
import { considerEntries } from '@/publishing/entries/considerEntries'
import type { Decision, Refusal } from '@/workflow/core/decide'
import type { ActionRequest, Considered, Work } from '@/workflow/reviews/action'
import type { DocumentText } from '@/workflow/reviews/documents'

const goesOut = ({ action }: ActionRequest): boolean => action === 'publish' || action === 'schedule'

/**
 * Adds to a text that is considered for publication, now or at a time, what goes out with it. Each is asked about by the
 * table for itself, for the same person; an override is for the text alone. One that is not ready refuses the whole.
 * A schedule notes what it is to publish, so that it breaks when a text of that is no longer to go out.
 */
export const withItems = async (
  payload: Payload,
  considered: Considered,
  req?: PayloadRequest,
): Promise<Considered> => {
  const { request, decision, document, now } = considered
  if (!goesOut(request)) return considered
  const isNow = request.action === 'publish'
  if (!decision.ok && (decision.kind !== 'content' || !isNow)) return considered
  const at = new Date(isNow ? now : (request.at ?? now))
  const asked = { ...request, now: at }
  const reads = batchedReads(payload)
  const places = request.type === 'issues' ? itemsOf(document.content) : []
  const items = await considerItems(reads, { places, request: asked, details: { issue: request.id } }, req)
  const entries = await considerEntries(reads, { texts: textsOf(considered, items), request: asked }, req)
  const all = [...entries, ...items]
  if (all.length === 0) return considered
  const promised = await promisedItems(payload, considered, req)
  const issues = all.flatMap((item) => whyNot(item, promised))
  if (issues.length > 0) return { ...considered, decision: refusal(decision, issues), held: heldIn(all) }
  const works = all.flatMap(({ work }) => (work ? [work] : []))
  if (isNow) return atOnce({ ...considered, items: works })
  const keys = works.map((work) => `${work.document.type}:${work.document.id}`)
  return { ...considered, request: { ...request, details: { ...request.details, items: keys } } }
}

/** All of it with one moment, so that nobody who looks back sees a part of it. */
const atOnce = (considered: Considered & { items: Work[] }): Considered => {
  const [at = considered.at] = [considered, ...considered.items]
    .map((work) => work.at)
    .sort()
    .reverse()
  return { ...considered, at, items: considered.items.map((item) => ({ ...item, at })) }
}

const heldIn = (items: readonly ConsideredItem[]): DocumentText[] =>
  items.flatMap(({ considered }) => (considered && isHeld(considered.decision) ? [considered.document] : []))

const isHeld = (decision: Decision | Refusal): boolean => !decision.ok && decision.isHeld === true

const whyNot = (item: ConsideredItem, promised: ReadonlySet<string>): Issue[] => {
  const { place, title, ready, blocking, warnings } = item
  const missing = ready
    ? warnings.filter(({ code }) => code === 'newerText' && promised.has(`${place.collection}:${place.id}`))
    : blocking
  if (ready && missing.length === 0) return []
  const reasons = missing.map(({ message }) => message).join(' ')
  return [errorAt(place.path, 'itemNotReady', `“${title}” is not ready: ${reasons}`)]
}

const refusal = (decision: Decision | Refusal, issues: Issue[]): Refusal => ({
  ok: false,
  kind: 'content',
  reason: [
    ...(decision.ok ? [] : [decision.reason]),
    `Not everything that goes out with it is ready: ${issues.map(({ message }) => message).join(' ')}`,
  ].join(' '),
  issues: [...(decision.ok ? [] : decision.issues), ...issues],
})

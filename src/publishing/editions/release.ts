// An issue is released as one: with it, in the same transaction, whatever it holds that is approved and not live yet.
import type { Payload, PayloadRequest } from 'payload'
import { batchedReads } from '@/platform/database/batchedReads'
import { errorAt, type Issue } from '@/platform/issues'
import { type ConsideredItem, considerItems } from '@/publishing/editions/considerItems'
import { itemsOf } from '@/publishing/editions/items'
import { promisedItems } from '@/publishing/editions/promisedItems'
import type { Decision, Refusal } from '@/workflow/core/decide'
import type { ActionRequest, Considered, Work } from '@/workflow/reviews/performAction'

export type Consider = (payload: Payload, request: ActionRequest, req?: PayloadRequest) => Promise<Considered>

export const isRelease = ({ type, action }: ActionRequest): boolean =>
  type === 'issues' && (action === 'publish' || action === 'schedule')

/**
 * Adds to an issue that is considered for publication, now or at a time, what goes out with it. Each item is asked about
 * by the table for itself, for the same person; an override is for the issue alone. An item that is not ready refuses
 * the whole. A schedule notes what it is to publish, so that it breaks when a text of that is no longer to go out.
 */
export const withItems = async (
  payload: Payload,
  considered: Considered,
  considerAlone: Consider,
  req?: PayloadRequest,
): Promise<Considered> => {
  const { request, decision, document, now } = considered
  const isNow = request.action === 'publish'
  if (!decision.ok && (decision.kind !== 'content' || !isNow)) return considered
  const at = new Date(isNow ? now : (request.at ?? now))
  const asked = { places: itemsOf(document.content), request: { ...request, now: at } }
  const items = await considerItems(batchedReads(payload), asked, considerAlone, req)
  const promised = await promisedItems(payload, considered, req)
  const issues = items.flatMap((item) => whyNot(item, promised))
  if (issues.length > 0) return { ...considered, decision: refusal(decision, issues) }
  const works = items.flatMap(({ work }) => (work ? [work] : []))
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
    `Not everything in the issue is ready: ${issues.map(({ message }) => message).join(' ')}`,
  ].join(' '),
  issues: [...(decision.ok ? [] : decision.issues), ...issues],
})

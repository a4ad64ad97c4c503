// What happens when a consent no longer allows what relies on it: by policy it is taken down at once, and in either case
// somebody is asked to look at it.
import type { Payload, PayloadRequest } from 'payload'
import { rolesActingAs, system } from '@/access/roles'
import { isSupporting } from '@/collections/supporting'
import { readOfficeZone } from '@/platform/time/officeZone'
import { readConsents } from '@/workflow/consent/consents'
import { type Consequence, consequenceOf } from '@/workflow/consent/consequences'
import { findUses, type Use } from '@/workflow/consent/uses'
import { problemsOf } from '@/workflow/core/checks/consents'
import { offeredIn } from '@/workflow/core/checks/input'
import { publicSideOf } from '@/workflow/publicSide'
import { consider } from '@/workflow/reviews/consider'
import { performAction } from '@/workflow/reviews/performAction'
import { readOnWithdrawal } from '@/workflow/reviews/policy'
import { readReview } from '@/workflow/reviews/reviews'
import { abandonSchedule } from '@/workflow/scheduling/abandonSchedule'
import { openTask } from '@/workflow/tasks/openTask'

/** Acts on every use of these consents that they do not allow at this instant (ISO 8601). Done twice, it does nothing more. */
export const revokeUses = async (
  payload: Payload,
  { consents, now }: { consents: readonly string[]; now: string },
  req: PayloadRequest,
): Promise<void> => {
  for (const use of await findUses(payload, consents, req)) await revokeUse(payload, { use, now }, req)
}

export const revokeUse = async (
  payload: Payload,
  { use, now }: { use: Use; now: string },
  req: PayloadRequest,
): Promise<void> => {
  const policy = await readOnWithdrawal(payload, req)
  const consequence = consequenceOf({ text: use.text, stage: use.review.stage }, policy)
  if (consequence === 'later') return
  const known = await readConsents(
    payload,
    use.places.map(({ consent }) => consent),
    req,
  )
  const zone = await readOfficeZone(payload, req)
  for (const [id, consent] of known) {
    const at = use.text === 'next' ? (use.review.publishAt ?? now) : now
    const [problem] = problemsOf(consent, {
      languages: isSupporting(use.type) ? [] : offeredIn(use.content),
      at,
      zone,
    })
    if (!problem || (use.text === 'past' && problem.code !== 'consentWithdrawn')) continue
    const ending = { use, consent: id, code: problem.code, now, consequence }
    if (!(await isKnown(payload, ending, req))) await end(payload, ending, req)
  }
}

interface Ending {
  use: Use
  consent: string
  code: string
  now: string
  consequence: Consequence
}

const end = async (payload: Payload, ending: Ending, req: PayloadRequest): Promise<void> => {
  const { use, code, consent, now, consequence } = ending
  const taken = await takeAway(payload, ending, req)
  if (consequence === 'unscheduled') await unschedule(payload, ending, req)
  await openTask(
    payload,
    {
      kind: 'takeDown',
      type: use.type,
      document: use.document,
      code,
      reason: `${because(code)} ${taken ? after : before[use.text]}`,
      roles: rolesActingAs('protection', 'publisher'),
      data: {
        consent,
        text: use.text,
        revision: use.revision,
        takenDown: taken,
        places: use.places.filter((place) => place.consent === consent),
      },
      at: now,
      key: keyOf(ending),
    },
    req,
  )
}

const because = (code: string): string => {
  if (code === 'consentWithdrawn') return 'A consent that this relies on was withdrawn.'
  if (code === 'consentEnded') return 'A consent that this relies on has come to its end.'
  return 'A consent that this relies on no longer covers where it is published.'
}

const after = 'It was taken down at once. See what else must change, then mark this as done.'

const before: Record<Use['text'], string> = {
  live: 'Take it down, or link a new consent and publish again.',
  next: 'It cannot be published so. Take the person out of it or link another consent, and submit it again.',
  past: 'An earlier text of it was public and can still be looked back at. Take it down if it must go.',
}

/** Ends what the public sees of it; answers whether there was anything. */
const takeAway = async (payload: Payload, ending: Ending, req: PayloadRequest): Promise<boolean> => {
  const { use, code, now, consequence } = ending
  const { type, document } = use
  if (consequence === 'purged')
    return publicSideOf(payload).purgePast(
      payload,
      { type, id: document, publication: use.publication, now },
      req,
    )
  if (consequence !== 'takenDown') return false
  const { live, liveRevision } = await readReview(payload, { type, document }, req)
  // Another consent of the same text may have ended with this one.
  if (live && liveRevision === use.revision)
    await performAction(
      payload,
      {
        type,
        id: document,
        action: 'takeDown',
        actor: system,
        comment: because(code),
        now: new Date(now),
      },
      req,
    )
  return true
}

/** A publication that was planned cannot hold: its people hear of it now, not when its time has come. */
const unschedule = async (
  payload: Payload,
  { use, code, now }: Ending,
  req: PayloadRequest,
): Promise<void> => {
  const request = {
    ...{ type: use.type, id: use.document, action: 'publish' as const },
    ...{ actor: system, now: new Date(now) },
  }
  const work = await consider(payload, request, req)
  if (work.review.stage === 'scheduled')
    await abandonSchedule(payload, { ...work, code, because: because(code) }, req)
}

/** Whether somebody was asked about it before, and perhaps decided. */
const isKnown = async (payload: Payload, ending: Ending, req: PayloadRequest): Promise<boolean> => {
  const { type, document } = ending.use
  const { docs } = await payload.db.find<{ key: string }>({
    collection: 'tasks',
    where: { and: [{ type: { equals: type } }, { document: { equals: document } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const key = keyOf(ending)
  return docs.some((task) => task.key === key || task.key.startsWith(`${key}#`))
}

const keyOf = ({ use, consent, code }: Ending): string =>
  `${code}:${consent}:${use.type}:${use.document}:${use.revision}`

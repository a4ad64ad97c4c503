// Whoever wants to know which names are protected writes them and looks what becomes of it. So holds are counted where
// they arise, at the write: after a few in a day (UTC) who protects is alarmed and the account writes nothing more that
// day, whatever it says, until somebody marks the alarm as done.
import type { Payload, PayloadRequest } from 'payload'
import { type Actor, may, rolesThatMay } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { LimitError } from '@/platform/errors'
import { noticeIn } from '@/platform/i18n/noticeIn'
import { openTask } from '@/workflow/tasks/openTask'

/** More than a writer needs by mistake, few enough to find nobody in a long list. */
export const mostHoldsADay = 5

interface Guess {
  /** Id of the account. */
  writer: string
  /** ISO 8601 instant. */
  at: string
}

/** To be called for each new hold, once it is stored. */
export const countGuess = async (
  payload: Payload,
  { writer, at }: Guess,
  req: PayloadRequest,
): Promise<void> => {
  const { totalDocs } = await payload.db.count({
    collection: 'tasks',
    where: {
      and: [
        { writer: { equals: writer } },
        { kind: { equals: 'realName' } },
        { openedAt: { greater_than_equal: `${dayOf(at)}T00:00:00.000Z` } },
      ],
    },
    req,
  })
  if (totalDocs < mostHoldsADay) return
  await openTask(
    payload,
    {
      kind: 'guessing',
      type: 'users',
      document: writer,
      code: 'guessing',
      reason: `This account wrote real names of people under protection in ${totalDocs} places today, as if to find out which names are protected. It cannot write any more today. Speak with the person; mark this as done to let them write again.`,
      roles: rolesThatMay('protect', 'administer'),
      writer,
      at,
      key: keyOf({ writer, at }),
    },
    req,
  )
}

/** @throws {LimitError} 429 for an account that may write nothing more today */
export const refuseGuessing = async (payload: Payload, actor: Actor, req: PayloadRequest): Promise<void> => {
  if (actor.id === 'system' || may(actor, 'protect')) return
  const key = keyOf({ writer: actor.voucher ?? actor.id, at: currentTime().toISOString() })
  if (await payload.db.findOne({ collection: 'tasks', where: { key: { equals: key } }, req }))
    throw new LimitError(noticeIn(req.i18n?.language, 'mayNotWrite'))
}

const keyOf = ({ writer, at }: Guess): string => `guessing:${writer}:${dayOf(at)}`

const dayOf = (instant: string): string => instant.slice(0, 10)

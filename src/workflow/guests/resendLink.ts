// Mails a link again, to the same address; the secret of the mail before it is void.
import type { Payload, PayloadRequest } from 'payload'
import { type Actor, may } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { LimitError, PersonError, StateError } from '@/platform/errors'
import type { ReviewLink } from '@/workflow/guests/links'
import { isQueued, queueInvitation } from '@/workflow/guests/queueInvitation'
import { readOpened } from '@/workflow/guests/useLink'

const minute = 60_000

/** @throws {PersonError} 403, {MissingError} 404, {StateError} 409, {LimitError} 429 */
export const resendLink = (
  payload: Payload,
  { link, actor }: { link: ReviewLink; actor: Actor },
  outer: PayloadRequest,
): Promise<ReviewLink> => {
  if (!may(actor, 'invite')) throw new PersonError('Only editors and publishers can send review links.')
  const now = currentTime()
  return inTransaction(
    payload,
    async (req) => {
      const { state } = await readOpened(payload, link, req)
      if (state !== 'open' && state !== 'closed')
        throw new StateError('This link opens nothing any more. Make a new one.')
      if (!link.email) throw new StateError('This link was made without an address. Make a new one.')
      if (await isQueued(payload, link.id, req)) throw new StateError('The mail is on its way already.')
      if (link.sentAt && now.getTime() - new Date(link.sentAt).getTime() < minute)
        throw new LimitError('The mail went out just now. Wait a minute.')
      await queueInvitation(payload, { link: link.id, now }, req)
      return link
    },
    { req: outer },
  )
}

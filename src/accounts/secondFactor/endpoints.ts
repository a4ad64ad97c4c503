// `/api/users/second-factor`: whether one has a second factor, set it up, switch it off; an administrator does that for who lost
// theirs.
import type { Endpoint, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { actorOf, staffOf } from '@/access/actor'
import type { Role } from '@/access/roles'
import { openSession } from '@/accounts/openSession'
import { demandOwnPassword } from '@/accounts/passwords/ownPassword'
import { addressOf } from '@/accounts/secondFactor/codes'
import { isDemanded } from '@/accounts/secondFactor/demandSecondFactor'
import {
  beginFactor,
  confirmFactor,
  readFactor,
  removeFactor,
  spendCode,
} from '@/accounts/secondFactor/factors'
import { readTicket } from '@/accounts/secondFactor/ticket'
import { beginAttempt } from '@/accounts/signIn/limitAttempts'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { MissingError, PersonError, SecondFactorError, SignInError } from '@/platform/errors'
import { bodyOf, targetOf } from '@/platform/http/requests'
import { noticeIn } from '@/platform/i18n/noticeIn'

const show = async (req: PayloadRequest): Promise<Response> => {
  const { id, roles } = actorOf(req)
  const factor = await readFactor(req.payload, id)
  return Response.json({
    since: factor?.confirmedAt ?? null,
    recoveryCodesLeft: factor?.confirmedAt ? factor.recoveryCodes.length : 0,
    isDemanded: await isDemanded(req.payload, roles),
  })
}

const beginning = z.strictObject({ password: z.string().default(''), ticket: z.string().optional() })

const begin = async (req: PayloadRequest): Promise<Response> => {
  const { password, ticket } = await bodyOf(req, beginning)
  const user = ticket ? ownerOf(req, ticket) : actorOf(req).id
  if (!ticket) await demandOwnPassword(req, password)
  const { payload } = req
  const account = await findAccount(req, user)
  const secret = await inTransaction(payload, (inside) => beginFactor(payload, user, inside), { req })
  const address = addressOf(secret, { issuer: 'Imprimatur', account: account.email })
  return Response.json({ secret, address, picture: pictureOf(address) })
}

/** For `src` of an image. */
const pictureOf = (address: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 2 })).toString('base64')}`

const confirming = z.strictObject({ code: z.string(), ticket: z.string().optional() })

/** Who came with a ticket has proven both, and is in. */
const confirm = async (req: PayloadRequest): Promise<Response> => {
  const { code, ticket } = await bodyOf(req, confirming)
  const { payload } = req
  const user = ticket ? ownerOf(req, ticket) : actorOf(req).id
  const attempt = await beginAttempt(req, `second factor of ${user}`)
  const headers = new Headers()
  const recoveryCodes = await inTransaction(
    payload,
    async (inside) => {
      const codes = await confirmFactor(payload, { user, code, now: currentTime() }, inside)
      if (!codes) throw wrongCode(req)
      inside.context.isProven = true
      if (ticket) headers.set('set-cookie', await openSession(inside, user))
      return codes
    },
    { req },
  )
  await attempt.succeed()
  return Response.json({ recoveryCodes }, { headers })
}

const ending = z.strictObject({ password: z.string(), code: z.string() })

const end = async (req: PayloadRequest): Promise<Response> => {
  const { password, code } = await bodyOf(req, ending)
  const { payload } = req
  const { id, roles } = actorOf(req)
  await demandOwnPassword(req, password)
  if (await isDemanded(payload, roles))
    throw new PersonError('Your role has to have a second factor. It cannot be switched off.')
  const attempt = await beginAttempt(req, `second factor of ${id}`)
  await inTransaction(
    payload,
    async (inside) => {
      const factor = await readFactor(payload, id, inside)
      if (!factor?.confirmedAt) throw new MissingError('There is no second factor.')
      if (!(await spendCode(payload, factor, { code, now: currentTime() }, inside))) throw wrongCode(req)
      await removeFactor(payload, id, inside)
    },
    { req },
  )
  await attempt.succeed()
  return Response.json({ since: null })
}

const resetting = z.strictObject({ password: z.string() })

/** For somebody who lost their telephone and their list. */
const reset = async (req: PayloadRequest): Promise<Response> => {
  staffOf(req, 'administer')
  const { password } = await bodyOf(req, resetting)
  await demandOwnPassword(req, password)
  const { id } = targetOf(req)
  const { payload } = req
  await findAccount(req, id)
  await inTransaction(payload, (inside) => removeFactor(payload, id, inside), { req })
  return Response.json({ since: null })
}

const ownerOf = ({ payload }: PayloadRequest, ticket: string): string => {
  const user = readTicket(payload, ticket, currentTime())
  if (!user) throw new SignInError('That took too long. Sign in again.')
  return user
}

interface Account {
  id: string | number
  email: string
  roles?: Role[] | null
}

/** @throws {MissingError} 404 */
const findAccount = async ({ payload }: PayloadRequest, id: string): Promise<Account> => {
  const account = await payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } } })
  if (!account) throw new MissingError('There is no such account.')
  return account
}

const wrongCode = (req: PayloadRequest) =>
  new SecondFactorError('wrongCode', noticeIn(req.i18n?.language, 'wrongCode'))

export const secondFactorEndpoints: Endpoint[] = [
  { path: '/second-factor', method: 'get', handler: show },
  { path: '/second-factor', method: 'post', handler: begin },
  { path: '/second-factor/confirm', method: 'post', handler: confirm },
  { path: '/second-factor/remove', method: 'post', handler: end },
  { path: '/:id/second-factor/remove', method: 'post', handler: reset },
]

// The second factors as they are stored, one an account.
import type { Payload, PayloadRequest } from 'payload'
import { hashRecoveryCode, makeRecoveryCodes, makeSecret, stepOf } from '@/accounts/secondFactor/codes'
import { StateError } from '@/platform/errors'

export interface Factor {
  id: string | number
  secret: string
  /** Absent until its first code was given. */
  confirmedAt: string | null
  lastStep: number
  /** Hashes of those that are left. */
  recoveryCodes: string[]
}

interface Row {
  id: string | number
  secret: string
  confirmedAt?: string | Date | null
  lastStep?: number | null
  recoveryCodes?: string[] | null
}

const slug = 'second-factors'

export const readFactor = async (
  payload: Payload,
  user: string,
  req?: PayloadRequest,
): Promise<Factor | undefined> => {
  const row = await payload.db.findOne<Row>({
    collection: slug,
    where: { user: { equals: user } },
    ...(req ? { req } : {}),
  })
  if (!row) return undefined
  return {
    id: row.id,
    secret: payload.decrypt(row.secret),
    confirmedAt: row.confirmedAt ? new Date(row.confirmedAt).toISOString() : null,
    lastStep: row.lastStep ?? 0,
    recoveryCodes: row.recoveryCodes ?? [],
  }
}

/**
 * Begins anew where an earlier beginning was not confirmed.
 * @returns the secret
 * @throws {StateError} 409 where the account has a second factor
 */
export const beginFactor = async (payload: Payload, user: string, req: PayloadRequest): Promise<string> => {
  const known = await readFactor(payload, user, req)
  if (known?.confirmedAt)
    throw new StateError('This account has a second factor already. Switch it off first.')
  if (known) await removeFactor(payload, user, req)
  const secret = makeSecret()
  await payload.db.create({
    collection: slug,
    data: { user, secret: payload.encrypt(secret) },
    returning: false,
    req,
  })
  return secret
}

/**
 * The app works: from now on it is asked for.
 * @returns the recovery codes, which are told this once; undefined for a wrong code
 * @throws {StateError} 409 where nothing was begun, or it is on already
 */
export const confirmFactor = async (
  payload: Payload,
  { user, code, now }: Proof,
  req: PayloadRequest,
): Promise<string[] | undefined> => {
  const factor = await readFactor(payload, user, req)
  if (!factor || factor.confirmedAt) throw new StateError('There is no second factor to confirm. Begin anew.')
  const step = stepOf(factor.secret, code, now)
  if (step === undefined) return undefined
  const codes = makeRecoveryCodes()
  await write(
    payload,
    factor,
    { confirmedAt: now.toISOString(), lastStep: step, recoveryCodes: codes.map(hashRecoveryCode) },
    req,
  )
  return codes
}

export interface Proof {
  /** Id of the account. */
  user: string
  code: string
  now: Date
}

/** Whether the code is right; a right one is used up. */
export const spendCode = async (
  payload: Payload,
  factor: Factor,
  { code, now }: Pick<Proof, 'code' | 'now'>,
  req: PayloadRequest,
): Promise<boolean> => {
  const step = stepOf(factor.secret, code, now)
  if (step !== undefined) {
    if (step <= factor.lastStep) return false
    await write(payload, factor, { lastStep: step }, req)
    return true
  }
  const hash = hashRecoveryCode(code)
  if (!factor.recoveryCodes.includes(hash)) return false
  const left = factor.recoveryCodes.filter((one) => one !== hash)
  await write(payload, factor, { recoveryCodes: left }, req)
  return true
}

export const removeFactor = async (payload: Payload, user: string, req: PayloadRequest): Promise<void> => {
  await payload.db.deleteMany({ collection: slug, where: { user: { equals: user } }, req })
}

const write = (
  payload: Payload,
  { id }: Factor,
  data: Partial<Omit<Factor, 'id' | 'secret'>>,
  req: PayloadRequest,
): Promise<unknown> => payload.db.updateOne({ collection: slug, id, data, returning: false, req })

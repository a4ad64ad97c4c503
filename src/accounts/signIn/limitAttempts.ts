// How often one may try to sign in: from one address for one account, and from one address at all. Nothing is counted for
// an account alone, so no stranger can keep its person out.
import { createHmac } from 'node:crypto'
import { ipKeyGenerator } from 'express-rate-limit'
import type { Payload, PayloadRequest } from 'payload'
import { type AttemptStore, attemptStoreOf } from '@/accounts/signIn/attemptStore'
import { counting, type Rule } from '@/accounts/signIn/delays'
import { currentTime } from '@/platform/database/clock'
import { LimitError } from '@/platform/errors'
import { clientAddressOf } from '@/platform/http/clientAddress'

interface Counted {
  name: string
  rule: Rule
}

export interface Attempt {
  /** It was good: what was counted for it is taken back. */
  succeed: () => Promise<void>
}

/** An office behind one address has more people than one, who all mistype on Monday. */
const rules = { account: { free: 5 }, address: { free: 50 } }

/**
 * Counts an attempt, as failed until `succeed` is called.
 * @param account as it was written, whether there is such a one or not
 * @throws {LimitError} 429 with the seconds to wait
 */
export const beginAttempt = async (req: PayloadRequest, account: string): Promise<Attempt> => {
  const { payload } = req
  const store = attemptStoreOf(payload)
  const address = ipKeyGenerator(clientAddressOf(req), 56)
  const atAddress = { name: hash(payload, `address ${address}`), rule: rules.address }
  const atAccount = { name: hash(payload, `account ${address} ${account}`), rule: rules.account }
  await count(store, atAddress)
  await count(store, atAccount)
  return {
    succeed: async () => {
      await store.forget(atAccount.name)
      await takeBack(store, atAddress)
    },
  }
}

/** No address is kept in the clear. */
const hash = ({ secret }: Payload, name: string): string =>
  createHmac('sha256', secret).update(`sign-in ${name}`).digest('base64url')

const count = async (store: AttemptStore, { name, rule }: Counted): Promise<void> => {
  for (;;) {
    const now = currentTime().getTime()
    const before = await store.read(name)
    if (before && before.nextAt > now) refuse(before.nextAt - now)
    if (await store.replace(name, before, counting(before, rule, now))) return
  }
}

/** @throws {LimitError} */
const refuse = (ms: number): never => {
  const seconds = Math.ceil(ms / 1000)
  throw new LimitError(`Too many attempts to sign in. Try again in ${seconds} seconds.`, {
    retryAfter: seconds,
  })
}

const takeBack = async (store: AttemptStore, { name }: Counted): Promise<void> => {
  const before = await store.read(name)
  if (before)
    await store.replace(name, before, { failures: Math.max(0, before.failures - 1), nextAt: before.nextAt })
}

// Payload 3.90.1: `login` reads an account, hashes the password it was sent, and then writes all that it had read: a new
// password, roles or a switch that somebody set in between are undone, and ended sessions go on.
// Issue: none found
// Until: who signs in writes the session alone.
import { AuthenticationError, type BaseDatabaseAdapter } from 'payload'
import { currentTime } from '@/platform/database/clock'

type Adapter = Pick<BaseDatabaseAdapter, 'findOne' | 'updateOne'>
type Write = Parameters<BaseDatabaseAdapter['updateOne']>[0]

interface Account {
  id: number | string
  hash?: string
  salt?: string
  sessions?: Session[]
}

interface Session {
  id: string
  /** A `Date` until it was stored. */
  createdAt: Date | string
  expiresAt: Date | string
}

/** What the caller holds becomes what is stored, so that hooks decide about that. */
export const keepAccounts = (adapter: Adapter): void => {
  const { updateOne } = adapter
  adapter.updateOne = async (args) => {
    const written = accountIn(args)
    if (!written) return updateOne.call(adapter, args)
    const { collection, req } = args
    const where = { id: { equals: written.id } }
    const stored = await adapter.findOne<Account>({ collection, where, ...(req ? { req } : {}) })
    if (stored?.hash !== written.hash || stored?.salt !== written.salt) throw new AuthenticationError(req?.t)
    const sessions = sessionsAfter(written.sessions, stored?.sessions ?? [])
    Object.assign(args.data, stored, { sessions, updatedAt: args.data.updatedAt })
    const data = { sessions, updatedAt: args.data.updatedAt }
    return updateOne.call(adapter, { ...args, data })
  }
}

/** A whole account, written for its sessions: by signing in or out, and to go on. */
const accountIn = ({ data, returning }: Write): (Account & { sessions: Session[] }) | undefined =>
  returning === false && Array.isArray(data.sessions) && 'hash' in data
    ? (data as unknown as Account & { sessions: Session[] })
    : undefined

const sessionsAfter = (written: Session[], stored: readonly Session[]): Session[] => {
  const opened = written.filter(({ createdAt }) => createdAt instanceof Date)
  if (opened.length === 0) return written
  const now = currentTime()
  return [...stored.filter(({ expiresAt }) => new Date(expiresAt) > now), ...opened]
}

// A second server on the same database, and waiting until it knows something.
import config from '@payload-config'
import { getPayload } from 'payload'
import { type RunningServer, startServer } from '@/server/startServer'
import type { Newsroom } from './newsroom'

/** On SQLite one process serves: there the same database is asked through a second door of it. */
export const anotherProcess = async ({ payload: own }: Newsroom): Promise<RunningServer> => {
  const isShared = own.db.name === 'mongoose'
  const payload = isShared ? await getPayload({ config, key: 'second', disableOnInit: true }) : own
  const options = { payload, config, admin: 'off' as const, background: false, variables: { PORT: '0' } }
  const server = await startServer({ ...options, ...(isShared ? { payloadKey: 'second' } : {}) })
  return {
    ...server,
    close: async () => {
      await server.close()
      if (isShared) await payload.destroy()
    },
  }
}

/** @param within milliseconds */
export const until = async (what: () => Promise<boolean>, within: number): Promise<boolean> => {
  const end = Date.now() + within
  while (!(await what())) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return true
}

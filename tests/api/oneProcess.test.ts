// How many processes may serve one database: any number on MongoDB, one on an SQLite file, also after a kill.
import { expect, it } from '@jest/globals'
import { startProcess } from '../helpers/process'

const isShared = process.env.DATABASE_URL?.startsWith('mongodb')

const attempt = async () => {
  try {
    await (await startProcess({ ROLE: 'worker' })).stop('SIGKILL')
    return 'serves'
  } catch (err) {
    return (err as Error).message
  }
}

it('serves an SQLite file by one process, a MongoDB by many', async () => {
  const first = await startProcess()
  const beside = await attempt().finally(() => first.stop('SIGKILL'))
  const refused = expect.stringMatching(
    /^The server ended:\nAnother process serves .*test\.db already.* use MongoDB.*\n$/,
  )
  expect(beside).toEqual(isShared ? 'serves' : refused)
  expect(await attempt()).toBe('serves')
})

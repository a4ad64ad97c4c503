// A passing failure of the database is repeated; everything else is passed on as it is.
import { describe, expect, it } from '@jest/globals'
import { repeatTransient } from '@/platform/payload/repeatTransient'

const patience = { tries: 5, within: 1_000, firstPause: 1, longestPause: 2 }
const transient = () => Response.json({ errors: [{ code: 'transient' }] }, { status: 503 })
const busy = () => Response.json({ errors: [{ code: 'busy' }] }, { status: 503 })
const stored = () => Response.json({ ok: true })

const run = async (answers: (() => Response)[], signal = new AbortController().signal) => {
  let asked = 0
  const answer = await repeatTransient(
    async () => {
      const next = answers[Math.min(asked, answers.length - 1)] ?? stored
      asked += 1
      return next()
    },
    { signal, patience },
  )
  return { status: answer.status, body: await answer.json(), asked }
}

describe('repeatTransient', () => {
  it('repeats until the database stores it', async () => {
    expect(await run([transient, transient, stored])).toEqual({ status: 200, body: { ok: true }, asked: 3 })
  })

  it('gives up after the last try and passes that answer on', async () => {
    expect(await run([transient])).toMatchObject({ status: 503, asked: 5 })
  })

  it('passes other failures on at once', async () => {
    expect(await run([busy, stored])).toMatchObject({ status: 503, asked: 1 })
  })

  it('stops when nobody waits for the answer any more', async () => {
    expect(await run([transient], AbortSignal.abort())).toMatchObject({ asked: 1 })
  })
})

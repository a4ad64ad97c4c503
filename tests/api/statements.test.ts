// How much an operation asks of the database. The numbers are counted, not timed: each is a decision, and who makes an
// operation ask more changes the table and says why.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Actor, Role } from '@/access/roles'
import { describeReview } from '@/workflow/reviews/describeReview'
import { performAction } from '@/workflow/reviews/performAction'
import { completeDocument } from '../helpers/build'
import { startTestPayload, type TestPayload } from '../helpers/databases'
import { statementsOf } from '../helpers/statements'

const table = {
  sqlite: { create: 17, save: 16, submit: 13, describe: 9, approve: 13, publish: 30 },
  mongoose: { create: 12, save: 13, submit: 13, describe: 9, approve: 13, publish: 20 },
}

let test: TestPayload

// Without a server: what it reads after a publication would be counted now and then.
beforeAll(async () => {
  test = await startTestPayload()
})

afterAll(() => test?.close())

const asSystem = { depth: 0, overrideAccess: true, context: { actor: 'system' } }

const hire = async (payload: Payload, role: Role): Promise<Actor> => {
  const account = {
    name: role,
    email: `${role}@example.org`,
    password: 'a password of a test',
    roles: [role],
  }
  const user = await payload.create({
    collection: 'users',
    data: { ...account, active: true } as never,
    ...asSystem,
  })
  return { id: String(user.id), name: role, roles: [role] }
}

describe('An article', () => {
  it('asks no more of the database than the table says', async () => {
    const { payload } = test
    const editor = await hire(payload, 'editor')
    const reviewer = await hire(payload, 'reviewer')
    const publisher = await hire(payload, 'publisher')
    let id = ''
    const act = (action: 'submit' | 'approve' | 'publish', actor: Actor) => () =>
      performAction(payload, { type: 'articles', id, action, actor })
    const data = completeDocument.articles?.() as never
    const operations: Record<keyof (typeof table)['sqlite'], () => Promise<unknown>> = {
      create: async () => {
        id = String((await payload.create({ collection: 'articles', data, ...asSystem })).id)
      },
      save: () => payload.update({ collection: 'articles', id, data: { kicker: 'Words' }, ...asSystem }),
      submit: act('submit', editor),
      describe: () => describeReview(payload, { type: 'articles', id, actor: editor }),
      approve: act('approve', reviewer),
      publish: act('publish', publisher),
    }
    const asked: Record<string, string[]> = {}
    for (const [name, work] of Object.entries(operations)) asked[name] = await statementsOf(payload, work)
    const counted = Object.fromEntries(Object.entries(asked).map(([name, all]) => [name, all.length]))
    expect(counted).toEqual(table[payload.db.name as keyof typeof table])
  })
})

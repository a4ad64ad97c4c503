// How much an operation asks of the database. The numbers are counted, not timed: each is a decision, and who makes an
// operation ask more changes the table and says why.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { describeReview } from '@/reviews/describeReview'
import { performAction } from '@/reviews/performAction'
import type { Role } from '@/workflow/roles'
import { completeDocument } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { statementsOf } from '../helpers/statements'

const table = {
  sqlite: { create: 16, save: 13, submit: 12, describe: 8, approve: 12, publish: 30 },
  mongoose: { create: 11, save: 10, submit: 12, describe: 8, approve: 12, publish: 20 },
}

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const actor = (role: Role) => ({ id: room.as(role).id, name: role, roles: [role] })

const asSystem = { depth: 0, overrideAccess: true, context: { actor: 'system' } }

describe('An article', () => {
  it('asks no more of the database than the table says', async () => {
    const { payload } = room
    let id = ''
    const act = (action: 'submit' | 'approve' | 'publish', role: Role) => () =>
      performAction(payload, { type: 'articles', id, action, actor: actor(role) })
    const data = completeDocument.articles?.() as never
    const operations: Record<keyof (typeof table)['sqlite'], () => Promise<unknown>> = {
      create: async () => {
        id = String((await payload.create({ collection: 'articles', data, ...asSystem })).id)
      },
      save: () => payload.update({ collection: 'articles', id, data: { kicker: 'Words' }, ...asSystem }),
      submit: act('submit', 'editor'),
      describe: () => describeReview(payload, { type: 'articles', id, actor: actor('editor') }),
      approve: act('approve', 'reviewer'),
      publish: act('publish', 'publisher'),
    }
    const asked: Record<string, string[]> = {}
    for (const [name, work] of Object.entries(operations)) asked[name] = await statementsOf(payload, work)
    const counted = Object.fromEntries(Object.entries(asked).map(([name, all]) => [name, all.length]))
    expect(counted).toEqual(table[payload.db.name as keyof typeof table])
  })
})

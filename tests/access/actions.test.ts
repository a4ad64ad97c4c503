// Who may take which action of the workflow on which document. A cell that is not listed is refused.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { performAction } from '@/reviews/performAction'
import { system } from '@/workflow/roles'
import { build } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { type Column, columns } from './matrix/actions'
import { findKnockers, type Knocker, type Outcome, outcomeOfCall, rows } from './matrix/people'

let room: Newsroom
let knockers: Knocker[]

beforeAll(async () => {
  room = await startNewsroom()
  knockers = await findKnockers(room)
})

afterAll(() => room?.close())

const prepare = async (type: string, { after }: Column) => {
  const document = await build(room.as('contributor'), type)
  for (const [role, action, more] of after) {
    const { status, body } = await room.as(role).act(action, document, { ...more })
    if (status !== 200) throw new Error(`${action} by ${role} was refused: ${JSON.stringify(body)}`)
  }
  return document
}

const take = (
  { row, ask }: Knocker,
  type: string,
  id: string,
  { action, more }: Column,
): Promise<Outcome> => {
  const path = `/api/${type}/${id}/workflow`
  if (ask) return ask('POST', path, { action, ...more })
  return outcomeOfCall(() => {
    if (row !== 'system') throw new Error(`${row} has no door.`)
    return performAction(room.payload, { type, id, action, actor: system, ...more })
  })
}

it.each(columns)('%s: %s', async (type, _, column) => {
  const isFor = (row: string) => column.for.some((one) => one === row)
  const shared = await prepare(type, column)
  const found = []
  for (const knocker of knockers) {
    const { id } = isFor(knocker.row) ? await prepare(type, column) : shared
    found.push([knocker.row, await take(knocker, type, id, column)])
  }
  expect(found).toEqual(rows.map((row) => [row, isFor(row) ? 'allowed' : 'refused']))
})

describe.each(editorialSlugs)('%s', (type) => {
  it('knows no other action, and hides where it stands from outsiders', async () => {
    const { id } = await build(room.as('contributor'), type)
    const path = `/api/${type}/${id}/workflow`
    const outside = ['anonymous', 'client', 'inactive', 'roleless']
    const unknown = knockers.flatMap(({ row, ask }) =>
      ask ? [[row, ask('POST', path, { action: 'bless' })]] : [],
    )
    for (const [row, outcome] of unknown)
      expect([row, await outcome]).toEqual([
        row,
        outside.includes(String(row))
          ? 'refused'
          : expect.stringMatching(/^400: Send .* Use one of: submit, /),
      ])
    const seen = knockers.flatMap(({ row, ask }) => (ask ? [[row, ask('GET', path)]] : []))
    for (const [row, outcome] of seen)
      expect([row, await outcome]).toEqual([row, outside.includes(String(row)) ? 'refused' : 'allowed'])
  })
})

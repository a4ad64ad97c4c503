// Who may take which action of the workflow on which document. A cell that is not listed is refused.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { system } from '@/access/roles'
import { editorialSlugs } from '@/collections/editorial'
import { performAction } from '@/workflow/reviews/performAction'
import { type Built, build } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { type Column, columns } from './matrix/actions'
import {
  expectedOutcomes,
  findKnockers,
  type Knocker,
  type Outcome,
  outcomeOfCall,
  outcomes,
  type Row,
} from './matrix/people'

let room: Newsroom
let knockers: Knocker[]

beforeAll(async () => {
  room = await startNewsroom()
  knockers = await findKnockers(room)
})

afterAll(() => room?.close())

const prepare = async (type: string, { after }: Column) => {
  const document = await build(room.as('contributor'), type)
  await takeAll(document, after)
  return document
}

const prepareAgain = async (document: Built, column: Column) => {
  if (!column.back) return prepare(document.type, column)
  await takeAll(document, column.back)
  return document
}

const takeAll = async (document: Built, steps: Column['after']) => {
  for (const [role, action, more] of steps) {
    const { status, body } = await room.as(role).act(action, document, { ...more })
    if (status !== 200) throw new Error(`${action} by ${role} was refused: ${JSON.stringify(body)}`)
  }
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
  const isFor = (row: Row) => column.for.includes(row)
  const found = await outcomes(knockers, {
    isFor,
    first: () => prepare(type, column),
    again: (document) => prepareAgain(document, column),
    attempt: (knocker, { id }) => take(knocker, type, id, column),
  })
  expect(found).toEqual(expectedOutcomes(isFor))
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

// Who may do what: one table for every editorial collection, by every door. A cell that is not listed is refused.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { build } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { attempt, operations, type Target } from './matrix/operations'
import { type Door, findKnockers, type Knocker, rows } from './matrix/people'

let room: Newsroom
let knockers: Knocker[]

beforeAll(async () => {
  room = await startNewsroom()
  knockers = await findKnockers(room)
})

afterAll(() => room?.close())

const doors: Door[] = ['REST', 'GraphQL', 'Local API']

describe.each(editorialSlugs)('%s', (type) => {
  const fresh = async (): Promise<Target> => {
    const { id } = await build(room.as('contributor'), type)
    const { docs } = await room.payload.findVersions({
      collection: type as CollectionSlug,
      where: { parent: { equals: id } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    return { type, id, version: String(docs[0]?.id) }
  }

  describe.each(doors)('by %s', (door) => {
    it.each(operations)('$name', async (operation) => {
      const isFor = (row: string) => operation.notBy !== door && operation.for.some((one) => one === row)
      const expected = rows.map((row) => [
        row,
        isFor(row) && (row !== 'system' || door === 'Local API') ? 'allowed' : 'refused',
      ])
      const shared = await fresh()
      const found = []
      for (const knocker of knockers) {
        const own = !operation.leavesNoTrace && isFor(knocker.row)
        const target = own ? await fresh() : shared
        found.push([knocker.row, await attempt(operation, door, { knocker, target, payload: room.payload })])
      }
      expect(found).toEqual(expected)
    })
  })
})

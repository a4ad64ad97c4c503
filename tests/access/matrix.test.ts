// Who may do what: one table for every editorial collection, by every door. A cell that is not listed is refused.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { editorialSlugs } from '@/collections/editorial'
import { build } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { attempt, type Operation, operations, type Target } from './matrix/operations'
import { type Door, expectedOutcomes, findKnockers, type Knocker, outcomes, type Row } from './matrix/people'

let room: Newsroom
let knockers: Knocker[]

beforeAll(async () => {
  room = await startNewsroom()
  knockers = await findKnockers(room)
})

afterAll(() => room?.close())

const doors: Door[] = ['REST', 'GraphQL', 'Local API']

describe.each(editorialSlugs)('%s', (type) => {
  let untouched: Target

  beforeAll(async () => {
    untouched = await fresh()
  })

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

  const prepared = async ({ inTrash }: Operation): Promise<Target> => {
    const target = await fresh()
    if (inTrash) await room.as('contributor').delete(`/api/${type}/${target.id}`)
    return target
  }

  describe.each(doors)('by %s', (door) => {
    it.each(operations)('$name', async (operation) => {
      const isFor = (row: Row) => operation.notBy !== door && operation.for.includes(row)
      const isAllowed = (row: Row) => isFor(row) && (row !== 'system' || door === 'Local API')
      const found = await outcomes(knockers, {
        isFor: isAllowed,
        first: async () => (operation.leaves === 'untouched' ? untouched : prepared(operation)),
        again: async (target) => (operation.leaves === 'nothing' ? prepared(operation) : target),
        attempt: (knocker, target) => attempt(operation, door, { knocker, target, payload: room.payload }),
      })
      expect(found).toEqual(expectedOutcomes(isAllowed))
    })
  })
})

// Reads that are joined answer what each of them would have answered alone.
import { describe, expect, it } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { batchedReads } from '@/platform/database/batchedReads'
import { readKey } from '@/platform/database/readKey'

const rows = ['a', 'b', 'c'].map((id) => ({ id, key: `k:${id}`, live: id !== 'b' }))

/** An adapter that notes what it is asked. */
const stock = () => {
  const asked: Where[] = []
  const find = async ({ where }: { where: Where }) => {
    asked.push(where)
    const json = JSON.stringify(where)
    return { docs: rows.filter(({ id, key }) => json.includes(`"${id}"`) || json.includes(`"${key}"`)) }
  }
  const findGlobal = async ({ slug }: { slug: string }) => {
    asked.push({ global: { equals: slug } })
    return { slug }
  }
  const payload = { db: { name: 'stock', find, findGlobal } } as unknown as Payload
  return { asked, reads: batchedReads(payload) as unknown as Payload }
}

const byId = (id: string) => ({ collection: 'articles' as never, where: { id: { equals: id } } })

describe('batched reads', () => {
  it('asks once for what is asked in the same turn', async () => {
    const { asked, reads } = stock()
    const found = await Promise.all(['c', 'a', 'x'].map((id) => reads.db.find(byId(id))))
    expect(found.map(({ docs }) => docs)).toEqual([[rows[2]], [rows[0]], []])
    expect(asked).toEqual([{ and: [{ id: { in: ['c', 'a', 'x'] } }] }])
  })

  it('keeps the limit of each, and the other conditions apart', async () => {
    const { asked, reads } = stock()
    const among = (values: string[], limit: number, live: boolean) =>
      reads.db.find({
        collection: 'articles' as never,
        where: { and: [{ key: { in: values } }, { live: { equals: live } }] },
        limit,
      })
    const [one, all] = await Promise.all([
      among(['k:a', 'k:c'], 1, true),
      among(['k:c', 'k:a'], 0, true),
      among(['k:b'], 0, false),
    ])
    expect(one?.docs).toEqual([rows[0]])
    expect(all?.docs).toEqual([rows[2], rows[0]])
    expect(asked).toHaveLength(2)
  })

  it('answers one row, or none', async () => {
    const { reads } = stock()
    expect(await reads.db.findOne(byId('a'))).toEqual(rows[0])
    expect(await reads.db.findOne(byId('x'))).toBeNull()
  })

  it('reads a global once', async () => {
    const { asked, reads } = stock()
    await Promise.all([1, 2].map(() => reads.db.findGlobal({ slug: 'site' })))
    expect(asked).toHaveLength(1)
  })

  it('passes an error to everybody who asked, and goes on', async () => {
    const { reads } = stock()
    let failing = true
    const find = async () => {
      if (failing) throw new Error('lost')
      return { docs: rows }
    }
    const broken = batchedReads({ db: { find } } as unknown as Payload)
    const answers = await Promise.allSettled(['a', 'b'].map((id) => broken.db.find(byId(id))))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    failing = false
    expect((await broken.db.find(byId('a'))).docs).toEqual([rows[0]])
    expect(reads.db.name).toBe('stock')
  })
})

describe('the key of a read', () => {
  it.each<[Where, unknown]>([
    [{ id: { equals: 'a' } }, { field: 'id', values: ['a'], rest: [] }],
    [{ id: { in: ['a', 'a'] } }, { field: 'id', values: ['a'], rest: [] }],
    [
      { and: [{ type: { equals: 't' } }, { document: { equals: 'd' } }] },
      { field: 'document', values: ['d'], rest: [{ type: { equals: 't' } }] },
    ],
    [{ or: [{ id: { equals: 'a' } }] }, undefined],
    [{ and: [{ or: [{ id: { equals: 'a' } }] }] }, undefined],
    [{ id: { not_equals: 'a' } }, undefined],
    [{ at: { less_than: 'a' } }, undefined],
  ])('%j', (where, expected) => {
    expect(readKey(where)).toEqual(expected)
  })
})

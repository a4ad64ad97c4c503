// Several writes as one, on both databases.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/database/inTransaction'
import { startTestPayload, type TestPayload } from '../helpers/databases'

let test: TestPayload

beforeAll(async () => {
  test = await startTestPayload()
})

afterAll(() => test?.close())

const makeRedirect = (from: string, req?: PayloadRequest) =>
  test.payload.create({
    collection: 'redirects',
    data: { key: from, type: 'articles', from, document: 'any' },
    req,
    overrideAccess: true,
  })

const countRedirects = async (prefix: string) => {
  const where = { from: { like: prefix } }
  return (await test.payload.count({ collection: 'redirects', where, overrideAccess: true })).totalDocs
}

describe('inTransaction', () => {
  it('stores everything and returns the result', async () => {
    const slugs = ['stored-1', 'stored-2']
    const result = await inTransaction(test.payload, async (req) => {
      for (const slug of slugs) await makeRedirect(slug, req)
      return 'done'
    })
    expect(result).toBe('done')
    expect(await countRedirects('stored')).toBe(2)
  })

  it('leaves none of 30 documents when the work throws, and throws the same', async () => {
    const failure = new Error('stop')
    const work = inTransaction(test.payload, async (req) => {
      for (let number = 0; number < 30; number += 1) await makeRedirect(`gone-${number}`, req)
      throw failure
    })
    await expect(work).rejects.toBe(failure)
    expect(await countRedirects('gone')).toBe(0)
  })

  it('hides what is not committed', async () => {
    await inTransaction(test.payload, async (req) => {
      await makeRedirect('hidden-1', req)
      expect(await countRedirects('hidden')).toBe(0)
    })
    expect(await countRedirects('hidden')).toBe(1)
  })

  it('loses none of 100 increments of one document at once', async () => {
    const { payload } = test
    const { id } = await payload.create({
      collection: 'reviews',
      data: {
        type: 'articles',
        document: 'counter',
        slugKey: 'articles:counter',
        stage: 'draft',
        version: 0,
      },
      overrideAccess: true,
    })
    const increment = () =>
      inTransaction(payload, async (req) => {
        const { version } = await payload.findByID({ collection: 'reviews', id, req, overrideAccess: true })
        const data = { version: Number(version) + 1 }
        await payload.update({ collection: 'reviews', id, data, req, overrideAccess: true })
      })
    await Promise.all(Array.from({ length: 100 }, increment))
    const { version } = await payload.findByID({ collection: 'reviews', id, overrideAccess: true })
    expect(version).toBe(100)
  })

  it('joins the transaction of the request it is given', async () => {
    const outer = inTransaction(test.payload, async (req) => {
      await inTransaction(test.payload, (inner) => makeRedirect('joined-1', inner), { req })
      throw new Error('stop')
    })
    await expect(outer).rejects.toThrow('stop')
    expect(await countRedirects('joined')).toBe(0)
  })

  it('refuses a write that forgot its request, instead of waiting for itself', async () => {
    await expect(inTransaction(test.payload, () => makeRedirect('forgot-1'))).rejects.toThrow(
      'without the `req`',
    )
    expect(await countRedirects('forgot')).toBe(0)
  })

  it('fails when an error inside was caught, because the transaction is gone by then', async () => {
    await makeRedirect('taken')
    const work = inTransaction(test.payload, async (req) => {
      await makeRedirect('lost-1', req)
      await makeRedirect('taken', req).catch(() => undefined)
    })
    await expect(work).rejects.toThrow('rolled it back')
    expect(await countRedirects('lost')).toBe(0)
  })
})

describe('writes outside a transaction', () => {
  it('are all stored when they come at once', async () => {
    const slugs = Array.from({ length: 30 }, (_, number) => `at-once-${number}`)
    await Promise.all(slugs.map((slug) => makeRedirect(slug)))
    expect(await countRedirects('at-once')).toBe(30)
  })
})

// The parts of previews that need no database: which requests are private, what a text is taken for, addresses.
import { describe, expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { withPreview } from '@/content/pageAddresses'
import { isPrivate, keepPreviewsPrivate, previewIn } from '@/delivery/http/preview'
import { asPublished } from '@/publishing/publications/asPublished'

/** What becomes of a request with this query, on its way through the guard. */
const met = (search: string) => {
  const headers: Record<string, string> = {}
  const request = { originalUrl: `/v1/articles/x${search && `?${search}`}` } as Request
  const response = {
    locals: {},
    set: (values: Record<string, string>) => Object.assign(headers, values),
  } as unknown as Response
  keepPreviewsPrivate(request, response, () => undefined)
  return { isPrivate: isPrivate(response), headers, preview: () => previewIn(request, response)?.token }
}

describe('a request', () => {
  it.each([
    ['preview=t', 't'],
    ['locale=fr&preview=t', 't'],
    ['%70review=t', 't'],
    ['p%72evie%77=t', 't'],
    ['preview=a%2Eb', 'a.b'],
    ['preview=', ''],
    ['PREVIEW=t', undefined],
    ['where[title][equals]=preview', undefined],
    ['utm_campaign=preview', undefined],
  ])('with “%s” asks for the preview %s', (search, token) => expect(met(search).preview()).toBe(token))

  it.each(['preview=t', '%70review=t', 'preview[a]=t', '%zz=t', 'where[preview][equals]=t'])(
    'with “%s” is private',
    (search) => {
      expect(met(search).isPrivate).toBe(true)
      expect(met(search).headers).toMatchObject({ 'Cache-Control': 'private, no-store' })
    },
  )

  it.each(['', 'locale=fr', 'locale=%zz', 'utm_term=preview', 'where%5Bkind%5D%5Bequals%5D=story'])(
    'with “%s” is anybody’s',
    (search) => {
      expect(met(search)).toMatchObject({ isPrivate: false, headers: {} })
      expect(met(search).preview()).toBeUndefined()
    },
  )

  it('asks for one preview', () => {
    for (const search of ['preview=a&preview=b', 'preview[a]=t'])
      expect(() => met(search).preview()).toThrow('takes one value')
  })
})

describe('a text that is taken for live', () => {
  const now = '2026-03-01T10:00:00.000Z'
  const text = { type: 'articles', id: 'a1', content: { slug: 'a-slug', languages: ['fr'], title: 'T' } }

  it('is published now for the first time', () => {
    expect(asPublished(text, now)).toEqual({
      type: 'articles',
      document: 'a1',
      slug: 'a-slug',
      languages: ['fr'],
      content: text.content,
      number: 1,
      firstPublishedAt: now,
      publishedAt: now,
    })
  })

  it('goes on from what was public', () => {
    const before = { number: 3, firstPublishedAt: '2025-01-01T00:00:00.000Z' }
    expect(asPublished(text, now, before)).toMatchObject({ ...before, number: 4, publishedAt: now })
  })

  it('has an address before it has a slug', () => {
    expect(asPublished({ ...text, content: {} }, now)).toMatchObject({ slug: 'a1', languages: [] })
  })
})

it('an address carries its preview', () => {
  expect([withPreview('/a', 't'), withPreview('/a?b=c', 't'), withPreview('/a', undefined)]).toEqual([
    '/a?preview=t',
    '/a?b=c&preview=t',
    '/a',
  ])
})

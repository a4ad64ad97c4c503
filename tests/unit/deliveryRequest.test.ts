// What may be asked of /v1, and what is answered to what may not.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Problem } from '@/delivery/http/problems'
import { parseListRequest, parseViewRequest } from '@/delivery/query/parameters'
import { applySelection, parseSelect } from '@/delivery/query/select'

const now = new Date('2026-07-01T12:00:00Z')

const asked = (search: string) => parseListRequest(search, now)

const refusal = (search: string): Problem => {
  try {
    asked(search)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error(`“${search}” was accepted.`)
}

describe('a list', () => {
  it('has ten of the newest first when nothing is asked', () => {
    expect(asked('')).toMatchObject({
      limit: 10,
      page: 1,
      pagination: true,
      locale: 'en',
      richText: 'html',
      where: undefined,
      sort: [{ column: 'firstPublishedAt', descending: true }],
    })
  })

  it('takes what the SDK sends and cannot change: depth, draft=false, trash=false, fallback-locale', () => {
    expect(asked('depth=2&draft=false&trash=false&fallback-locale=fr&pagination=false').pagination).toBe(
      false,
    )
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=abc', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=101', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['limit[a]=1', 'limit'],
    ['limit=1e3', 'limit'],
    ['limit=99999999999999999999', 'limit'],
    ['page=0', 'page'],
    ['page=99999999999999999999', 'page'],
    ['pagination=maybe', 'pagination'],
    ['draft=true', 'draft'],
    ['depth=-1', 'depth'],
    ['locale=xx', 'locale'],
    ['locale[]=en', 'locale'],
    ['richText=pdf', 'richText'],
    ['sort=title', 'sort'],
    ['sort=topics', 'sort'],
    ['sort=slug,date,kind,id', 'sort'],
    ['at=yesterday', 'at'],
    ['at=2026-06-30', 'at'],
    ['at=2999-01-01T00:00:00Z', 'at'],
    ['at=2026-02-31T99:00:00Z', 'at'],
    ['where=x', 'where'],
    ['where[]=x', 'where'],
    ['where[kind]=story', 'where'],
    ['where[kind][like]=story', 'where'],
    ['where[kind][equals][]=story', 'where'],
    ['where[kind][equals][a]=story', 'where'],
    ['where[kind][exists]=1', 'where'],
    ['where[and]=x', 'where'],
    ['where[and][a][kind][equals]=x', 'where'],
    ['where[and][0]=x', 'where'],
    ['where[publishedAt][greater_than]=soon', 'where'],
    [`where[kind][equals]=${'x'.repeat(201)}`, 'where'],
    [`where[kind][in]=${'x,'.repeat(101)}`, 'where'],
    [`where${'[or][0]'.repeat(5)}[kind][equals]=x`, 'where'],
  ])('answers 400 to %s', (search, parameter) => {
    const problem = refusal(search)
    expect(problem.toDocument()).toMatchObject({ status: 400, parameter })
    expect(problem.message.length).toBeGreaterThan(20)
  })

  const conditions = (count: number, each: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => each(index)).join('&')

  it.each<[string, (index: number) => string]>([
    ['rows of “and”', (index) => `where[and][${index}][kind][equals]=x`],
    [
      'rows of “or”, each with two',
      (index) => `where[or][${index >> 1}][${index % 2 ? 'id' : 'kind'}][in]=x`,
    ],
    ['groups of groups', (index) => `where[or][${index % 2}][and][${index >> 1}][kind][exists]=true`],
  ])('takes fifty conditions and no more, in %s', (_name, condition) => {
    expect(asked(conditions(50, condition)).where).toBeDefined()
    const problem = refusal(conditions(51, condition))
    expect(problem.toDocument()).toMatchObject({ status: 400, parameter: 'where' })
    expect(problem.message).toContain('at most 50')
  })

  it.each([
    [`where[kind][equals]=${'x'.repeat(200)}`],
    [`where[kind][in]=${'x,'.repeat(99)}x`],
    [`where${'[or][0]'.repeat(4)}[kind][equals]=x`],
  ])('takes as much as it says it does: %s', (search) => {
    expect(asked(search).where).toBeDefined()
  })

  it.each([
    ['foo=1', 'unknown-parameter'],
    ['__proto__[polluted]=1', 'unknown-parameter'],
    ['where[__proto__][polluted]=1', 'unknown-parameter'],
    ['constructor[prototype][polluted]=1', 'unknown-parameter'],
    ['where[constructor][equals]=1', 'unknown-parameter'],
    ['where[title][equals]=1', 'unknown-facet'],
    ['where[toString][equals]=1', 'unknown-facet'],
    ['where[protection.depictsPeople][equals]=yes', 'unknown-facet'],
    ['where[kind][equals]=%00', 'bad-request'],
    ['where[kind][equals]=%E0%A4%A', 'bad-request'],
    ['%', 'bad-request'],
    [`where${'[a]'.repeat(40)}=1`, 'bad-request'],
    ['a=1&'.repeat(300), 'bad-request'],
    [`sort=${'x'.repeat(9000)}`, 'bad-request'],
  ])('answers 400 to %s, with its kind', (search, code) => {
    expect(refusal(search).code).toBe(code)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('tells what is known where something is not', () => {
    expect(refusal('locale=xx').toDocument().known).toEqual(['en', 'fr', 'nl'])
    expect(refusal('where[nope][equals]=1').message).toContain('topics')
    expect(refusal('nope=1').message).toContain('richText')
  })

  it('never fails in another way, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (search) => {
        try {
          asked(search)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
    )
  })
})

describe('where', () => {
  it.each([
    ['where[kind][equals]=story', { and: [{ facet: 'kind', is: 'in', values: ['story'] }] }],
    ['where[kind][not_equals]=story', { and: [{ facet: 'kind', is: 'notIn', values: ['story'] }] }],
    ['where[topics][contains]=a', { and: [{ facet: 'topics', is: 'in', values: ['a'] }] }],
    ['where[topics][in]=a,b', { and: [{ facet: 'topics', is: 'in', values: ['a', 'b'] }] }],
    [
      'where[topics][in][0]=a&where[topics][in][1]=b',
      { and: [{ facet: 'topics', is: 'in', values: ['a', 'b'] }] },
    ],
    ['where[topics][in][]', { and: [{ facet: 'topics', is: 'in', values: [] }] }],
    ['where[date][exists]=false', { and: [{ column: 'date', is: 'absent' }] }],
    ['where[id][equals]=1', { and: [{ column: 'document', is: 'in', values: ['1'] }] }],
    [
      'where[publishedAt][greater_than_equal]=2026-01-01',
      { and: [{ column: 'firstPublishedAt', is: 'from', value: '2026-01-01T00:00:00.000Z' }] },
    ],
    [
      'where[or][0][kind][equals]=a&where[or][1][slug][equals]=b',
      {
        and: [
          {
            or: [
              { and: [{ facet: 'kind', is: 'in', values: ['a'] }] },
              { and: [{ column: 'slug', is: 'in', values: ['b'] }] },
            ],
          },
        ],
      },
    ],
  ])('reads %s', (search, condition) => {
    expect(asked(search).where).toEqual(condition)
  })

  it('keeps a time zone written with a plus', () => {
    expect(asked('at=2026-06-30T12:00:00%2B02:00').at).toBe('2026-06-30T10:00:00.000Z')
    expect(asked('at=2026-06-30T12:00:00+02:00').at).toBe('2026-06-30T10:00:00.000Z')
  })
})

describe('one document', () => {
  it('takes no facets', () => {
    expect(() => parseViewRequest('where[kind][equals]=x', now)).toThrow('There is no parameter “where” here')
  })
})

describe('select', () => {
  const document = { id: '1', type: 'articles', title: 'T', body: 'B', authors: [{ name: 'A', role: 'R' }] }
  const known = Object.keys(document)
  const selected = (select: Parameters<typeof parseSelect>[0]) =>
    applySelection(document, parseSelect(select, known))

  it('answers with the chosen fields, id and type', () => {
    expect(selected({ title: 'true' })).toEqual({ id: '1', type: 'articles', title: 'T' })
  })

  it('leaves out the fields that are not wanted', () => {
    expect(selected({ body: 'false', authors: 'false' })).toEqual({ id: '1', type: 'articles', title: 'T' })
  })

  it('reaches into rows', () => {
    expect(selected({ authors: { name: 'true' } })).toEqual({
      id: '1',
      type: 'articles',
      authors: [{ name: 'A' }],
    })
  })

  it.each([['title'], [{ nope: 'true' }], [{ title: 'yes' }], [{ title: 'true', body: 'false' }]])(
    'refuses %j',
    (select) => {
      expect(() => parseSelect(select, known)).toThrow(Problem)
    },
  )
})

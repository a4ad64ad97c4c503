import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { contentOf } from '@/content/content'
import { withDays } from '@/content/days'
import { revisionOf } from '@/content/revision'

const richText = (text: string, extra: object = {}) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0, ...extra }], ...extra }],
  },
})

describe('contentOf', () => {
  it('leaves out the state of the work, ids and what is empty', () => {
    const document = {
      id: '1',
      review: 'r',
      stage: 'draft',
      _status: 'draft',
      createdAt: 'x',
      title: { en: 'A', fr: '' },
      rows: [{ id: 'row', name: 'n', empty: null }],
      none: [],
      off: false,
      zero: 0,
    }
    expect(contentOf(document)).toEqual({ title: { en: 'A' }, rows: [{ name: 'n' }], zero: 0 })
  })

  it('takes a rich text without a word for empty', () => {
    const blank = { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } }
    expect(contentOf({ body: { en: blank, fr: richText('mot') } })).toEqual({ body: { fr: richText('mot') } })
  })
})

describe('withDays', () => {
  const day = (name: string) => ({ name, type: 'text', custom: { holds: 'day' } })
  const time = { name: 'start', type: 'text', custom: { holds: 'eventTime' } }
  const fields = [
    { name: 'period', type: 'group', flattenedFields: [day('from')] },
    { name: 'corrections', type: 'array', flattenedFields: [day('at')] },
    { name: 'when', type: 'group', flattenedFields: [time] },
    { name: 'dateline', type: 'text' },
  ] as FlattenedField[]

  it('writes instants of before as their days, and leaves hours and words alone', () => {
    const content = {
      period: { from: '2027-05-01T12:00:00.000Z' },
      corrections: [{ at: '2027-04-30T22:00:00.000Z' }, { at: '2027-05-01' }],
      when: { start: '2027-04-30T15:00:00.000Z', allDay: true, timeZone: 'Asia/Tokyo' },
      dateline: '2027-05-01T12:00:00.000Z',
    }
    const before = structuredClone(content)
    expect(withDays(fields, content, 'Europe/Brussels')).toEqual({
      ...content,
      period: { from: '2027-05-01' },
      corrections: [{ at: '2027-05-01' }, { at: '2027-05-01' }],
      when: { ...content.when, start: '2027-05-01' },
    })
    expect(content).toEqual(before)
    const evening = { when: { start: '2027-04-30T15:00:00.000Z', timeZone: 'Asia/Tokyo' } }
    expect(withDays(fields, evening, 'Europe/Brussels')).toEqual(evening)
  })
})

describe('revisionOf', () => {
  it('counts a text direction that the words do not have, and no other', () => {
    const of = (text: string, direction: unknown) =>
      revisionOf({ body: { en: richText(text, { direction }) } })
    expect(of('words', 'rtl')).not.toBe(of('words', 'ltr'))
    expect(of('words', null)).toBe(of('words', 'ltr'))
    expect(of('שלום', 'rtl')).toBe(of('שלום', null))
  })

  it('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        const turned = Object.fromEntries(Object.entries(content).reverse())
        expect(revisionOf(turned)).toBe(revisionOf(content))
      }),
    )
  })

  it('changes with any word in any language', () => {
    const base = { title: { en: 'A', fr: 'B' }, body: { en: richText('one') } }
    const others = [
      { ...base, title: { en: 'A', fr: 'C' } },
      { ...base, body: { en: richText('two') } },
      { ...base, body: { fr: richText('one') } },
      { ...base, body: { en: richText('one', { format: 1 }) } },
    ]
    const revisions = [base, ...others].map(revisionOf)
    expect(new Set(revisions).size).toBe(revisions.length)
  })

  it('does not change with what the editor adds unseen', () => {
    const unseen = { direction: 'ltr', version: 1, id: 'abc', style: '', textFormat: 0 }
    expect(revisionOf({ body: { en: richText('one', unseen) } })).toBe(
      revisionOf({ body: { en: richText('one') } }),
    )
  })

  it('is a SHA-256', () => {
    expect(revisionOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })
})

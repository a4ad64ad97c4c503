// A spreadsheet that opens the report reads text and calculates nothing.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { csvLine } from '@/workflow/audit/csv'
import { auditQuery, auditWhere } from '@/workflow/audit/query'

describe('csvLine', () => {
  it.each([
    [['a', 1, true, null, undefined], 'a,1,true,,\r\n'],
    [['say "yes", then\nno'], '"say ""yes"", then\nno"\r\n'],
    [[['editor', 'admin'], { step: 'review' }], 'editor admin,"{""step"":""review""}"\r\n'],
    [['=1+1'], "'=1+1\r\n"],
    [[' =1+1'], "' =1+1\r\n"],
    [['@SUM(A1)', '+1', '-1', '＝1'], "'@SUM(A1),'+1,'-1,'＝1\r\n"],
    [['\t=1'], "'\t=1\r\n"],
  ])('writes %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })

  it('never begins a cell with a sign that calculates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(csvLine([text])).not.toMatch(/^"?[\s\0]*[=+\-@]/)
      }),
    )
  })
})

describe('the query of the report', () => {
  it.each([
    [{ nonsense: '1' }],
    [{ limit: '0' }],
    [{ limit: '501' }],
    [{ page: '1.5' }],
    [{ from: 'yesterday' }],
    [{ to: '2026-13-45' }],
    [{ override: '1' }],
    [{ format: 'xml' }],
  ])('refuses %j', (query) => {
    expect(auditQuery.safeParse(query).success).toBe(false)
  })

  it('counts a day to its end', () => {
    const query = auditQuery.parse({ from: '2026-03-01', to: '2026-03-31' })
    expect(auditWhere(query)).toEqual({
      and: [
        { at: { greater_than_equal: '2026-03-01T00:00:00.000Z' } },
        { at: { less_than: '2026-04-01T00:00:00.000Z' } },
      ],
    })
  })
})

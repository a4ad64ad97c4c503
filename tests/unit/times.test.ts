import { describe, expect, it } from '@jest/globals'
import { dueAfter, readTime } from '@/platform/time/instants'

const read = (at: string, timeZone?: string) => {
  const answer = readTime({ at, timeZone })
  return answer.ok ? answer.instant : `${answer.field} ${answer.code}`
}

describe('a time', () => {
  it.each<[string, string, string | undefined, string]>([
    ['with Z', '2026-05-04T08:00:00Z', undefined, '2026-05-04T08:00:00.000Z'],
    ['with an offset', '2026-05-04T10:00+02:00', undefined, '2026-05-04T08:00:00.000Z'],
    ['of the summer in a zone', '2026-05-04T10:00', 'Europe/Brussels', '2026-05-04T08:00:00.000Z'],
    ['of the winter in a zone', '2026-01-04T10:00', 'Europe/Brussels', '2026-01-04T09:00:00.000Z'],
    ['in a zone of half hours', '2026-01-04T10:00', 'Asia/Kolkata', '2026-01-04T04:30:00.000Z'],
    ['in UTC by name', '2026-01-04T10:00:00.25', 'UTC', '2026-01-04T10:00:00.250Z'],
    ['across the date line', '2026-01-04T10:00', 'Pacific/Kiritimati', '2026-01-03T20:00:00.000Z'],
    ['with the offset of its zone', '2026-05-04T10:00+02:00', 'Europe/Brussels', '2026-05-04T08:00:00.000Z'],
    [
      'shown twice, with the first offset',
      '2026-10-25T02:30+02:00',
      'Europe/Brussels',
      '2026-10-25T00:30:00.000Z',
    ],
    ['shown twice, with the second', '2026-10-25T02:30+01:00', 'Europe/Brussels', '2026-10-25T01:30:00.000Z'],
    ['with another offset than its zone', '2026-05-04T10:00+01:00', 'Europe/Brussels', 'at offset'],
    ['that the clocks skip', '2026-03-29T02:30', 'Europe/Brussels', 'at skipped'],
    ['that the clocks show twice', '2026-10-25T02:30', 'Europe/Brussels', 'at twice'],
    ['on a day that a zone left out', '2011-12-30T10:00', 'Pacific/Apia', 'at skipped'],
    ['without offset or zone', '2026-05-04T10:00', undefined, 'at timeZone'],
    ['in no zone', '2026-05-04T10:00', 'Europe/Bruxelles', 'timeZone timeZone'],
    ['in a zone that is an offset', '2026-05-04T10:00', '+02:00', 'timeZone timeZone'],
    ['of a day that is not', '2026-02-30T10:00', 'Europe/Brussels', 'at time'],
    ['of an hour that is not', '2026-02-20T25:00Z', undefined, 'at time'],
    ['with no such offset', '2026-02-20T10:00+99:00', undefined, 'at offset'],
    ['without an hour', '2026-02-20', undefined, 'at time'],
    ['in words', 'tomorrow', undefined, 'at time'],
    ['of a year that does not compare', '+012026-02-20T10:00Z', undefined, 'at time'],
  ])('%s is read as an instant or refused', (_, at, timeZone, expected) => {
    expect(read(at, timeZone)).toBe(expected)
  })

  it('that does not exist, or exists twice, is answered with what to send', () => {
    expect(readTime({ at: '2026-03-29T02:30', timeZone: 'Europe/Brussels' })).toMatchObject({
      message: expect.stringContaining('Choose 03:30 or 01:30'),
    })
    expect(readTime({ at: '2026-10-25T02:30', timeZone: 'Europe/Brussels' })).toMatchObject({
      message: expect.stringContaining('+02:00 for the first or +01:00 for the second'),
    })
  })
})

it('is due so many days later', () => {
  expect(dueAfter('2026-02-27T10:00:00.000Z', 5)).toBe('2026-03-04T10:00:00.000Z')
})

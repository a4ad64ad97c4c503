// The leak check is as good as its canaries: each is found again in whatever form it comes out, and nothing else is.
import { describe, expect, it } from '@jest/globals'
import { Canaries, dayIn, numberIn } from '../leaks/canaries'

const canaries = new Canaries()
const secret = canaries.hide('a secret')
const shown = canaries.show('what is public')
const digits = String(numberIn(secret))
const [day = ''] = dayIn(secret).split('T')
const grouped = (by: string) => digits.replace(/(?<=\d)(?=(\d{3})+$)/g, by)

describe('a canary', () => {
  it.each([
    ['a word', secret],
    ['in capitals', secret.toUpperCase()],
    ['in an address', `https://${secret}.example.org/`],
    ['folded in a calendar', `${secret.slice(0, 5)}\r\n ${secret.slice(5)}`],
    ['in base64', Buffer.from(`{"after":"${secret}"}`).toString('base64')],
    ['a number', `{"amount":${digits}}`],
    ['a telephone number', `<a href="tel:+${digits}">`],
    ['grouped by commas', grouped(',')],
    ['grouped by thin spaces', grouped('\u202f')],
    ['grouped, after another number', `8 ${grouped(' ')}`],
    ['a day', dayIn(secret)],
    ['a day of a calendar', `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`],
  ])('is found as it is planted: %s', (_name, text) => {
    expect(canaries.find(`before ${text} after`)).toEqual({ hidden: ['a secret'], shown: [] })
  })

  it('tells what is public from what is not', () => {
    expect(canaries.find(`${shown} ${numberIn(shown)}`)).toEqual({ hidden: [], shown: ['what is public'] })
  })

  it('is not found where it is not', () => {
    const others = [
      `1${digits}`,
      `${digits}1`,
      digits.slice(1),
      '2026-05-04',
      '31000101',
      `zq${'0'.repeat(10)}`,
    ]
    expect(canaries.find(others.join('; '))).toEqual({ hidden: [], shown: [] })
  })

  it('is another each time, in every form', () => {
    const words = Array.from({ length: 2_000 }, (_, index) => canaries.hide(String(index)))
    for (const form of [String, numberIn, dayIn])
      expect(new Set(words.map((word) => form(word))).size).toBe(2_000)
    expect(words.every((word) => Number.isSafeInteger(numberIn(word)))).toBe(true)
  })
})

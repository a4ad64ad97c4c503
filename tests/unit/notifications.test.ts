// Who is told what, when, and in which words.
import { describe, expect, it } from '@jest/globals'
import { type Recipient, recipientsOf } from '@/messaging/notifications/recipients'
import { sentenceOf } from '@/messaging/notifications/sentenceOf'
import { backOff } from '@/messaging/outbox/backOff'
import { nameFinder } from '@/workflow/core/checks/names'

const person = (id: string, more: Partial<Recipient> = {}): Recipient => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles: ['reviewer'],
  active: true,
  language: 'en',
  mail: 'each',
  ...more,
})

describe('recipients', () => {
  const all = [
    person('actor'),
    person('reviewer'),
    person('named', { roles: ['contributor'] }),
    person('off', { active: false }),
    person('roleless', { roles: [] }),
    person('other', { roles: ['editor'] }),
  ]

  it('are active staff, named or holding a role, and never the one who did it', () => {
    const people = ['named', 'off', 'roleless', 'actor', 'reviewer']
    const found = recipientsOf({ actor: 'actor', people, roles: ['reviewer'] }, all)
    expect(found.map(({ id }) => id)).toEqual(['reviewer', 'named'])
  })
})

describe('sentences', () => {
  it.each([
    ['review.approved', 'en', 'Ann approved “T”'],
    ['article.published', 'fr', 'Ann a publié « T »'],
    ['podcast-episode.takenDown', 'nl', '‘T’ is door Ann verwijderd'],
    ['something.new', 'en', 'News about “T”'],
    ['constructor', 'en', 'News about “T”'],
  ] as const)('of %s in %s', (event, language, sentence) => {
    expect(sentenceOf({ event, who: 'Ann', title: 'T' }, language)).toBe(sentence)
  })

  it('take braces in a name as they are, and do without a name or title', () => {
    expect(sentenceOf({ event: 'article.published', who: '{what}', title: '{who}' }, 'en')).toBe(
      '{what} published “{who}”',
    )
    expect(sentenceOf({ event: 'article.published', who: 'system' }, 'en')).toBe(
      'The system published “a document”',
    )
  })
})

it('waits twice as long after each failure, at most six hours, and never the same for all', () => {
  const middle = [1, 2, 3, 20].map((attempts) => backOff(attempts, 0.5) / 1000)
  expect(middle).toEqual([30, 60, 120, 21_600])
  expect(backOff(1, 0)).toBe(22_500)
  expect(backOff(1, 1)).toBe(37_500)
})

it.each([
  ['The return of Ána  María-Lopez', true],
  ['ANA MARIA LOPEZ', true],
  ['Anatole Maria Lopez', false],
  ['Maria Lopez', false],
  ['', false],
])('hears a name in “%s”: %s', (text, heard) => {
  expect(nameFinder(['', 'Ana Maria López'])(text)).toBe(heard)
})

// Who is told what, when, and in which words.
import { describe, expect, it } from '@jest/globals'
import { type Change, eventsOf } from '@/notifications/eventsOf'
import { mentions } from '@/notifications/mentions'
import { type Recipient, recipientsOf } from '@/notifications/recipients'
import { sentenceOf } from '@/notifications/words'
import { backOff } from '@/outbox/backOff'
import { newReview, type ReviewState } from '@/workflow/review'

const review = newReview({
  stage: 'inReview',
  step: 'review',
  awaits: 'reviewer',
  approvals: [],
  owner: 'owner',
  submittedBy: 'submitter',
  contributors: ['owner', 'writer'],
  assignees: ['assignee'],
})

type Told = Pick<Change, 'action'> & { to: string; after?: Partial<ReviewState> }

const told = (before: Partial<ReviewState>, { action, to, after }: Told) =>
  eventsOf({
    type: 'podcast-episodes',
    document: 'd1',
    revision: 'r1',
    actor: { id: 'actor', name: 'Ann', roles: [] },
    at: '2026-01-01T00:00:00.000Z',
    action,
    before: { ...review, ...before },
    after: { ...review, ...before, ...after, stage: to as ReviewState['stage'] },
  }).map(({ event, people, roles }) => ({
    event,
    people: people ?? [],
    roles: roles ?? [],
  }))

const involved = ['owner', 'submitter', 'writer']
const approvals = [{ step: 'review', user: 'u', revision: 'r1', at: '' }]
const protection = { step: 'protection', awaits: 'protection' } as const

describe('events', () => {
  it.each<[string, Partial<ReviewState>, Told, object[]]>([
    [
      'a submission asks the awaited role and the assignees',
      { stage: 'draft' as const, step: null, awaits: null },
      { action: 'submit', to: 'inReview', after: { step: 'review', awaits: 'reviewer' } },
      [{ event: 'review.requested', people: ['assignee'], roles: ['reviewer'] }],
    ],
    [
      'an approval is told to who worked on it, and asks the next role',
      {},
      { action: 'approve', to: 'inReview', after: { ...protection, approvals } },
      [
        { event: 'review.approved', people: involved, roles: [] },
        { event: 'review.requested', people: ['assignee'], roles: ['protection'] },
      ],
    ],
    [
      'the first of two approvals asks nobody anew',
      {},
      { action: 'approve', to: 'inReview', after: { approvals } },
      [{ event: 'review.approved', people: involved, roles: [] }],
    ],
    [
      'a new text in review asks again for what it voids',
      { approvals },
      { action: 'revise', to: 'inReview', after: { approvals: [] } },
      [{ event: 'review.requested', people: ['assignee'], roles: ['reviewer'] }],
    ],
    [
      'a new text that voids nothing is told to nobody',
      {},
      { action: 'revise', to: 'inReview', after: {} },
      [],
    ],
    [
      'a request for changes',
      {},
      { action: 'requestChanges', to: 'changesRequested' },
      [{ event: 'review.changesRequested', people: involved, roles: [] }],
    ],
    [
      'a recall is told to who was asked',
      {},
      { action: 'recall', to: 'draft' },
      [{ event: 'review.recalled', people: ['assignee'], roles: ['reviewer'] }],
    ],
    [
      'an assignment is told to who is new',
      {},
      { action: 'assign', to: 'inReview', after: { assignees: ['assignee', 'second'] } },
      [{ event: 'review.assigned', people: ['second'], roles: [] }],
    ],
    [
      'a publication names its kind',
      { stage: 'approved' as const },
      { action: 'publish', to: 'published', after: { contributors: [] } },
      [{ event: 'podcast-episode.published', people: involved, roles: [] }],
    ],
    ['an archived text is told to nobody', {}, { action: 'archive', to: 'archived' }, []],
  ])('%s', (_what, before, record, expected) => {
    expect(told(before, record)).toEqual(expected)
  })
})

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
  expect(mentions(text, ['', 'Ana Maria López'])).toBe(heard)
})

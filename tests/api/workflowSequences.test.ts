// Random people act on documents over HTTP while the clock moves: whatever they do, the rules hold and the log agrees.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Role, roles } from '@/access/roles'
import { actions } from '@/workflow/core/transitions'
import { runSchedule } from '@/workflow/scheduling/runSchedule'
import { type Built, build } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let people: Person[]

beforeAll(async () => {
  room = await startNewsroom()
  // One person who may do everything: four eyes must hold for them as well.
  const all = await room.second('contributor')
  await room.payload.update({
    collection: 'users',
    id: all.id,
    data: { roles: roles.filter((role): role is Exclude<Role, 'admin'> => role !== 'admin') },
    overrideAccess: true,
    context: { actor: 'system' },
  })
  people = [...roles.map((role) => room.as(role)), all]
})

afterAll(() => room?.close())

type Move = { who: number; what: string; hours: number }

const anything: fc.Arbitrary<Move> = fc.record({
  who: fc.nat(roles.length),
  what: fc.constantFrom('edit', 'wait', ...actions),
  hours: fc.integer({ min: -1, max: 6 }),
})

const by = (role: Role, what: string, hours = 0): Move => ({ who: roles.indexOf(role), what, hours })

/** Guides the random walk: otherwise hardly a text would ever be published. */
const usual: fc.Arbitrary<Move[]> = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }))
  .map(([waits, hours]) => [
    by('contributor', 'submit'),
    by('reviewer', 'approve'),
    ...(waits
      ? [by('publisher', 'schedule', hours), by('editor', 'wait', hours)]
      : [by('publisher', 'publish')]),
  ])

const moves: fc.Arbitrary<Move[]> = fc
  .array(fc.oneof(fc.array(anything, { minLength: 1, maxLength: 4 }), usual), { minLength: 2, maxLength: 4 })
  .map((parts) => parts.flat())

type Row = Record<string, unknown>

const find = async (collection: 'transitions' | 'reviews' | 'publications' | 'revisions', id: string) =>
  (
    await room.payload.db.find<Row>({
      collection,
      where: { document: { equals: id } },
      ...(collection === 'reviews' || collection === 'revisions' ? {} : { sort: 'number' }),
      limit: 0,
      pagination: false,
    })
  ).docs

const sequences = 48
const answers = new Map<number, number>()
let published = 0

const walk = async (steps: Move[]): Promise<void> => {
  const article = await build(room.as('contributor'), 'articles')
  let hours = 0
  for (const [count, { who, what, hours: more }] of steps.entries()) {
    const person = people[who] as Person
    if (what === 'edit') await person.patch(`/api/articles/${article.id}`, { kicker: `Text ${count}` })
    if (what === 'wait') {
      hours += Math.max(0, more)
      await runSchedule(room.payload, new Date(Date.now() + hours * 3_600_000))
    }
    if (what === 'edit' || what === 'wait') continue
    const at = new Date(Date.now() + (hours + more) * 3_600_000).toISOString()
    const { status } = await person.act(what, article, {
      comment: 'Because.',
      ...(/schedule$|embargo|expire/.test(what) ? { at } : {}),
      ...(what === 'assign' ? { assignees: [room.as('reviewer').id] } : {}),
    })
    answers.set(status, (answers.get(status) ?? 0) + 1)
  }
  await expectRules(article)
}

/** What was public at any time had its approval, by somebody who had not written it; the log leads to the state. */
const expectRules = async ({ id }: Built): Promise<void> => {
  const [log, [review], publications, revisions] = await Promise.all([
    find('transitions', id),
    find('reviews', id),
    find('publications', id),
    find('revisions', id),
  ])
  published += publications.length
  expect(log.map(({ number }) => number)).toEqual(log.map((_, index) => index + 1))
  for (const { revision, number } of publications) {
    const place = log.findIndex((one) => one.action === 'publish' && one.revision === revision)
    const approvals = log
      .slice(0, place)
      .filter((one) => one.action === 'approve' && one.revision === revision)
      .map(({ actor }) => actor)
    expect({ number, place, approved: approvals.length > 0 }).toMatchObject({ approved: true })
    const writers = revisions.filter((one) => one.revision === revision).map(({ author }) => author)
    expect(writers.length).toBeGreaterThan(0)
    for (const writer of writers) expect(approvals).not.toContain(writer)
  }
  expect(replayed(log)).toEqual(stateOf(review as Row))
}

const facts = [
  'stage',
  'live',
  'liveRevision',
  'approvedRevision',
  'submittedBy',
  'publishAt',
  'unpublishAt',
  'embargoUntil',
]

const replayed = (log: Row[]): Row => {
  const start = { ...Object.fromEntries(facts.map((name) => [name, null])), stage: 'draft', live: false }
  const { approvals: _, ...state } = Object.assign(
    start,
    ...log.map(({ to, details }) => ({ ...(details as { review: Row }).review, stage: to })),
  )
  return state
}

const stateOf = (review: Row): Row =>
  Object.fromEntries(
    facts.map((name) => [
      name,
      /At$|Until$/.test(name) && review[name]
        ? new Date(review[name] as string).toISOString()
        : (review[name] ?? null),
    ]),
  )

it('holds the rules over random sequences of actions, edits and time', async () => {
  const walks = fc.sample(moves, { numRuns: sequences, seed: 20_261 })
  for (const one of walks) await walk(one)
  // The walks went somewhere, were refused, and never broke the server.
  expect(published).toBeGreaterThan(5)
  expect([...answers.keys()].sort()).toEqual([200, 400, 403, 409])
}, 600_000)

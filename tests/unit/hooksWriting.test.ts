// What stands in front of every write: only the workflow publishes, records are never edited, people keep to their own.
import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'
import { neverEdited } from '@/collections/editions/neverEdited'
import { enforceWorkflow, writeAsDraft } from '@/hooks/enforceWorkflow'
import { refuseStale } from '@/hooks/refuseStale'
import { idOf, restrictWriters } from '@/hooks/restrictWriters'
import { account, askedBy } from '../helpers/askedBy'

const collection = { slug: 'articles' }
const plain = () => askedBy(account())

/** What a hook answers, or the status of its refusal. */
const outcome = async (call: () => unknown): Promise<unknown> => {
  try {
    return await call()
  } catch (error) {
    return (error as { status: number }).status
  }
}

describe('writeAsDraft', () => {
  const asked = (operation: string, args: Record<string, unknown>) =>
    outcome(() => writeAsDraft({ args, operation, req: plain(), collection, context: {} } as never))

  it.each(['create', 'update', 'updateByID'])('makes a draft of %s, whatever it was', async (operation) => {
    expect(
      await asked(operation, { id: 'a', draft: false, data: { title: 'x' }, unpublishAllLocales: true }),
    ).toEqual({ id: 'a', draft: true, data: { title: 'x', _status: 'draft' } })
  })

  it.each([
    [{ data: { _status: 'published' } }],
    [{ publishAllLocales: true }],
    [{ publishSpecificLocale: 'fr' }],
  ])('refuses %j', async (args) => {
    expect(await asked('update', args)).toBe(403)
  })

  it.each([
    [{ draft: true }, undefined],
    [{ draft: false }, 403],
    [{}, 403],
  ])('restores a version with %j: %s', async (args, expected) => {
    expect(await asked('restoreVersion', args)).toBe(expected)
  })

  it.each(['read', 'count', 'delete', 'login'])('leaves %s alone', async (operation) => {
    expect(await asked(operation, { data: { _status: 'published' } })).toBeUndefined()
  })
})

describe('enforceWorkflow', () => {
  const asked = (data: Record<string, unknown>, req: PayloadRequest) =>
    outcome(() => enforceWorkflow({ data, req, collection } as never))

  it.each<[string, PayloadRequest, unknown]>([
    ['nobody in particular', plain(), 403],
    ['the system', askedBy(null, { context: { actor: 'system' }, payloadAPI: 'local' }), 403],
    ['a context that says so', askedBy(account(), { context: { publishing: true } }), 403],
    [
      'the restoring of a version as a draft',
      askedBy(null, { context: { isRestoringVersion: true } }),
      {
        _status: 'published',
      },
    ],
  ])('stands behind it: %s', async (_name, req, expected) => {
    expect(await asked({ _status: 'published' }, req)).toEqual(expected)
  })

  it('lets drafts pass', async () => {
    expect(await asked({ _status: 'draft' }, plain())).toEqual({ _status: 'draft' })
  })
})

describe('neverEdited', () => {
  const asked = (operation: string) => outcome(() => neverEdited({ operation } as never))

  it.each(['create', 'update', 'updateByID', 'autosave', 'delete', 'deleteByID', 'restoreVersion'])(
    'refuses %s',
    async (operation) => expect(await asked(operation)).toBe(403),
  )

  it.each(['read', 'find', 'count'])('lets %s pass', async (operation) => {
    expect(await asked(operation)).toBeUndefined()
  })
})

describe('refuseStale', () => {
  const asked = (ifMatch: string | undefined, revision: string | null = 'r2') =>
    outcome(() =>
      refuseStale({ headers: new Headers(ifMatch === undefined ? {} : { 'if-match': ifMatch }) }, revision),
    )

  it.each([undefined, '', '*', '"r2"', 'W/"r2"', 'r2', '"r1", "r2"', ' "r2" '])(
    'lets %j pass',
    async (ifMatch) => {
      expect(await asked(ifMatch)).toBeUndefined()
    },
  )

  it.each([
    ['r2', undefined],
    ['"r1", r2', undefined],
    [['r1'], undefined],
    ['r1', 412],
  ])('reads %j from the query too', async (ifMatch, expected) => {
    const asked = { headers: new Headers(), query: { ifMatch } }
    expect(await outcome(() => refuseStale(asked, 'r2'))).toBe(expected)
  })

  it.each(['"r1"', 'W/"r1"', 'r', '"r22"', '"r1", "r3"', '"*"'])('refuses %j', async (ifMatch) => {
    expect(await asked(ifMatch)).toBe(412)
  })

  it('refuses every revision of a text that has none', async () => {
    expect([await asked('"r1"', null), await asked('"null"', null), await asked('*', null)]).toEqual([
      412,
      412,
      undefined,
    ])
  })

  it('asks nothing where there are no headers', async () => {
    expect(await outcome(() => refuseStale({} as PayloadRequest, 'r2'))).toBeUndefined()
  })
})

describe('restrictWriters', () => {
  const change = (
    roles: readonly Role[],
    { owner = 'other', stage = 'draft', ...more }: Record<string, unknown> = {},
  ) => {
    const row = { id: 'review', type: 'articles', stage, owner, revision: 'r2' }
    const version = { id: 'v', version: { title: 'x', protection: { depictsPeople: 'yes' } } }
    const db = { findOne: async () => row, findVersions: async () => ({ docs: [version] }) }
    const req = askedBy(account({ roles }), {
      payload: { db, collections: { articles: { config: { flattenedFields: [] } } } },
      ...more,
    })
    return {
      req,
      data: { title: 'new' },
      operation: 'update',
      originalDoc: { id: 'a', review: 'review' },
      collection,
    }
  }
  const asked = (given: ReturnType<typeof change>, more: Record<string, unknown> = {}) =>
    outcome(() => restrictWriters({ ...given, ...more } as never))
  const passed = { title: 'new' }

  it.each<[Role[], unknown, unknown, unknown]>([
    [['contributor'], passed, passed, 403],
    [['editor'], passed, passed, passed],
    [['publisher'], passed, passed, passed],
    [['admin'], passed, passed, passed],
    [['protection'], 403, passed, passed],
    [['reviewer'], 403, 403, 403],
    [[], 403, 403, 403],
  ])('%j creates, changes their own and that of others: %j, %j, %j', async (roles, creates, own, others) => {
    expect([
      await asked(change(roles), { operation: 'create' }),
      await asked(change(roles, { owner: 'someone' })),
      await asked(change(roles)),
    ]).toEqual([creates, own, others])
  })

  it.each<[Role[], string, boolean]>([
    [['protection'], 'other', true],
    [['protection', 'contributor'], 'other', true],
    [['protection', 'contributor'], 'someone', false],
    [['protection', 'editor'], 'other', false],
    [['contributor'], 'someone', false],
  ])('%j may change the protection alone of a text of %s: %s', async (roles, owner, only) => {
    const given = change(roles, { owner })
    await asked(given)
    expect(given.req.context['protection of articles:a:only'] ?? false).toBe(only)
    expect('protection of articles:a' in given.req.context).toBe(roles.includes('protection'))
  })

  it('leaves archived texts to be restored first', async () => {
    expect(await asked(change(['admin'], { stage: 'archived' }))).toBe(409)
    expect(await asked(change(['contributor'], { stage: 'archived' }))).toBe(403)
    const refused = Promise.resolve(restrictWriters(change(['admin'], { stage: 'archived' }) as never))
    await expect(refused).rejects.toMatchObject({ data: { stage: 'archived', revision: 'r2' } })
  })

  it('refuses a stale text', async () => {
    expect(await asked(change(['editor'], { headers: new Headers({ 'if-match': '"r1"' }) }))).toBe(412)
  })

  it('knows the system by name', async () => {
    const given = change([])
    const local = { ...given.req, user: null, payloadAPI: 'local' }
    expect(await asked({ ...given, req: { ...local, context: { actor: 'system' } } as never })).toEqual(
      passed,
    )
    expect(await asked({ ...given, req: { ...local, context: {} } as never })).toBe(401)
  })
})

it.each([
  ['r', 'r'],
  [7, '7'],
  [{ id: 'r' }, 'r'],
  [{ id: 7 }, '7'],
  [{ toString: () => 'r' }, 'r'],
  [null, 'null'],
])('the id of %j is %s', (value, id) => {
  expect(idOf(value)).toBe(id)
})

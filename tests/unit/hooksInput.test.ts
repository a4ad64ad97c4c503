// What was sent is looked at before Payload drops or trips over it, and an address is given that nobody else has.
import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, FlattenedField, GlobalConfig } from 'payload'
import { toSlug } from '@/content/slugs'
import { assignSlug } from '@/hooks/assignSlug'
import { attachGlobalHooks, attachHooks } from '@/hooks/attachHooks'
import { fallBack, keepGlobalApart } from '@/hooks/fallBack'
import { logGlobal, noteGlobal } from '@/hooks/logGlobal'
import { rejectBadGlobal, rejectBadInput } from '@/hooks/rejectBadInput'
import { boundQueries } from '@/platform/http/queries/boundQueries'
import { account, askedBy } from '../helpers/askedBy'

const outcome = (call: unknown): Promise<unknown> =>
  Promise.resolve(call).then(
    (value) => value,
    (error: { status: number }) => error.status,
  )

describe('the check of what was sent', () => {
  it('stands behind the hooks that a collection or global has', () => {
    const own = () => {}
    const collection = { slug: 'a', hooks: { beforeOperation: [own], afterChange: [own] } }
    expect(attachHooks(collection as unknown as CollectionConfig).hooks).toEqual({
      beforeOperation: [own, fallBack, rejectBadInput, boundQueries],
      afterChange: [own],
    })
    expect(attachHooks({ slug: 'a', fields: [] }).hooks).toEqual({
      beforeOperation: [fallBack, rejectBadInput, boundQueries],
    })
    const global = { slug: 'g', hooks: { beforeOperation: [own], afterChange: [own] } }
    expect(attachGlobalHooks(global as unknown as GlobalConfig).hooks).toEqual({
      beforeOperation: [own, keepGlobalApart, rejectBadGlobal],
      beforeChange: [noteGlobal],
      afterChange: [own, logGlobal],
    })
    expect(attachGlobalHooks({ slug: 'g', fields: [] }).hooks).toEqual({
      beforeOperation: [keepGlobalApart, rejectBadGlobal],
      beforeChange: [noteGlobal],
      afterChange: [logGlobal],
    })
  })

  const flattenedFields = [
    { type: 'text', name: 'title' },
    { type: 'relationship', name: 'owner', relationTo: 'users' },
    { type: 'relationship', name: 'review', relationTo: 'reviews' },
  ] as FlattenedField[]
  const id = '0b0b7d52-5d3a-4a55-8b55-2f1d3c6c9c11'
  const payload = (found: string[]) => ({
    db: { name: 'sqlite', find: async () => ({ docs: found.map((one) => ({ id: one })) }) },
    collections: { users: {}, reviews: {} },
  })
  const given = (data: unknown, more: Record<string, unknown> = {}) => ({
    args: { data },
    operation: 'update',
    overrideAccess: false,
    req: askedBy(account({ roles: ['editor'] }), { payload: payload([id]), query: {} }),
    collection: { slug: 'a', flattenedFields },
    global: { slug: 'g', flattenedFields },
    ...more,
  })
  const outsider = askedBy(null, { payload: payload([]), query: {} })

  it.each<[string, unknown, Record<string, unknown>, number | undefined]>([
    ['known fields pass', { title: 'x', owner: id }, {}, undefined],
    ['an unknown field does not', { nope: 1 }, {}, 400],
    ['a wrong type does not', { title: 7 }, {}, 400],
    ['a dangling reference does not', { owner: id.replace('0b', '0c') }, {}, 400],
    ['the review is ours to keep', { review: id.replace('0b', '0c') }, {}, undefined],
    ['nothing sent is nothing wrong', undefined, {}, undefined],
    [
      'an unknown language',
      { title: 'x' },
      { req: askedBy(account({ roles: ['editor'] }), { payload: payload([]), query: { locale: 'xx' } }) },
      400,
    ],
    [
      'a known language',
      { title: 'x' },
      { req: askedBy(account({ roles: ['editor'] }), { payload: payload([]), query: { locale: 'fr' } }) },
      undefined,
    ],
    ['nothing is said to who has no access', { nope: 1 }, { req: outsider }, undefined],
    ['code of ours is checked too', { nope: 1 }, { req: outsider, overrideAccess: true }, 400],
    ['what is read is not checked', { nope: 1 }, { operation: 'read' }, undefined],
  ])('%s', async (_name, data, more, status) => {
    expect(await outcome(rejectBadInput(given(data, more) as never))).toBe(status)
    expect(await outcome(rejectBadGlobal(given(data, more) as never))).toBe(status)
  })

  it('looks at new documents, too', async () => {
    expect(await outcome(rejectBadInput(given({ nope: 1 }, { operation: 'create' }) as never))).toBe(400)
  })
})

describe('an address', () => {
  it.each([
    ['Open day in Ghent', 'open-day-in-ghent'],
    ['  Été à l’école! ', 'ete-a-l-ecole'],
    ['ÅÇ × 12 ½', 'ac-12-1-2'],
    ['日本', 'riben'],
    ['***', ''],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
    ['a'.repeat(90), 'a'.repeat(80)],
  ])('%j becomes %j', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })

  const assign = async (
    data: unknown,
    { taken = [], former, operation = 'create' }: Record<string, unknown> = {},
  ) => {
    const where = taken as string[]
    const find = async ({
      collection,
      where: asked,
    }: {
      collection: string
      where: { slugKey?: { equals: string } }
    }) => ({
      docs:
        collection === 'reviews' && where.includes(String(asked.slugKey?.equals))
          ? [{ document: 'other' }]
          : [],
    })
    const change = {
      data,
      operation,
      originalDoc: former === undefined ? undefined : { id: 'mine', slug: former },
      req: askedBy(account(), { payload: { db: { find } } }),
      collection: { slug: 'articles', flattenedFields: [{ name: 'slug' }] },
    }
    const answer = await outcome(assignSlug(change as never))
    return typeof answer === 'number' ? answer : (answer as { slug: string | null }).slug
  }
  const taken = ['articles:open-day', 'articles:open-day-2', 'projects:free']

  it.each<[unknown, Record<string, unknown>, unknown]>([
    [{ title: 'Open day' }, {}, 'open-day'],
    [{ title: 'Open day' }, { taken }, 'open-day-3'],
    [{ title: 'Free' }, { taken }, 'free'],
    [{ title: { en: 'Open day', fr: 'Portes ouvertes' } }, {}, 'open-day'],
    [{ name: 'A person' }, {}, 'a-person'],
    [{ label: 'A figure' }, {}, 'a-figure'],
    [{}, {}, null],
    [{ title: '  ' }, {}, null],
    [{ title: 'Open day', slug: 'mine' }, {}, 'mine'],
    [{ title: 'x', slug: 'open-day' }, { taken }, 400],
    [{ title: 'x', slug: 'count' }, {}, 400],
    [{ title: 'x', slug: 'open-day' }, { taken, former: 'open-day', operation: 'update' }, 'open-day'],
    [{ title: 'Another' }, { former: 'first', operation: 'update' }, 'first'],
    [{ title: 'Another', slug: null }, { former: 'first', operation: 'update' }, 'first'],
    [{ title: 'Another', slug: 'second' }, { former: 'first', operation: 'update' }, 'second'],
    [{ title: 'Another', slug: 'open-day' }, { taken, former: 'first', operation: 'update' }, 400],
    [{ title: 'Copy' }, { former: 'first' }, 'copy'],
  ])('of %j with %j is %j', async (data, more, slug) => {
    expect(await assign(data, more)).toBe(slug)
  })

  it('of a title without letters says what it is', async () => {
    expect(await assign({ title: '***' })).toMatch(/^articles-[0-9a-f]{8}$/)
  })
})

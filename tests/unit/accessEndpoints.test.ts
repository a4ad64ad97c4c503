// Addresses of Payload that no access rule reaches, and collections of its own.
import { describe, expect, it } from '@jest/globals'
import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { guardEndpoints } from '@/access/guardEndpoints'
import { guardInternalCollections } from '@/access/guardInternalCollections'
import { account, askedBy } from '../helpers/askedBy'

const endpoint = (path: string, method: Endpoint['method'] = 'post'): Endpoint => ({
  path,
  method,
  handler: async () => new Response('done'),
})

const guarded = (values: Record<string, unknown>): Endpoint[] =>
  guardEndpoints(values as unknown as SanitizedCollectionConfig) || []

const paths = (endpoints: Endpoint[]) => endpoints.map(({ path }) => path)

const editor = account({ roles: ['editor'] })
const key = account({ collection: 'clients' })

const answer = (given: Endpoint | undefined, req: ReturnType<typeof askedBy>) =>
  Promise.resolve()
    .then(() => given?.handler(req))
    .then(
      () => 200,
      (error: { status: number }) => error.status,
    )

describe('endpoints', () => {
  it('of versions are there where a collection has versions', () => {
    const endpoints = [endpoint('/versions'), endpoint('/versions/:id'), endpoint('/:id')]
    expect(paths(guarded({ slug: 'media', endpoints }))).toEqual(['/:id'])
    expect(paths(guarded({ slug: 'articles', versions: {}, endpoints }))).toEqual(paths(endpoints))
  })

  it('of passwords are there where accounts have passwords', () => {
    const endpoints = [
      '/login',
      '/logout',
      '/refresh-token',
      '/forgot-password',
      '/reset-password',
      '/first-register',
      '/unlock',
      '/me',
    ].map((path) => endpoint(path))
    const clients = guarded({ slug: 'clients', auth: { disableLocalStrategy: true }, endpoints })
    expect(paths(clients)).toEqual(['/me'])
    expect(paths(guarded({ slug: 'users', auth: {}, endpoints }))).toEqual(paths(endpoints))
  })

  it('are none where a collection has none', () => {
    expect(guardEndpoints({ slug: 'users', endpoints: false } as never)).toBe(false)
  })

  it.each([
    ['users', '/refresh-token', null, 401],
    ['users', '/refresh-token', key, 403],
    ['users', '/refresh-token', account({ roles: ['admin'], active: false }), 403],
    ['users', '/refresh-token', editor, 200],
    ['users', '/me', null, 200],
    ['payload-preferences', '/:key', null, 401],
    ['payload-preferences', '/:key', key, 403],
    ['payload-preferences', '/:key', editor, 200],
  ])('%s%s for %j: %i', async (slug, path, user, status) => {
    const [given] = guarded({ slug, endpoints: [endpoint(path)] })
    expect([given?.path, given?.method]).toEqual([path, 'post'])
    expect(await answer(given, askedBy(user))).toBe(status)
  })

  it('deletes a preference that is there, of this person', async () => {
    const [given] = guarded({ slug: 'payload-preferences', endpoints: [endpoint('/:key', 'delete')] })
    expect([given?.path, given?.method]).toEqual(['/:key', 'delete'])
    const asked: unknown[] = []
    const asking = (row: unknown) =>
      askedBy(editor, {
        routeParams: { key: 'columns' },
        payload: { db: { findOne: async (query: unknown) => asked.push(query) && row } },
      })
    expect(await answer(given, asking({ id: 'p' }))).toBe(200)
    expect(await answer(given, asking(null))).toBe(404)
    expect(asked[0]).toMatchObject({
      collection: 'payload-preferences',
      where: {
        and: [
          { key: { equals: 'columns' } },
          { 'user.value': { equals: 'someone' } },
          { 'user.relationTo': { equals: 'users' } },
        ],
      },
    })
  })

  it.each([
    ['payload-preferences', '/:key', 'post'],
    ['payload-preferences', '/', 'delete'],
    ['articles', '/:key', 'delete'],
  ] as const)('asks nothing of the database for %s%s by %s', async (slug, path, method) => {
    const [given] = guarded({ slug, endpoints: [endpoint(path, method)] })
    expect(await answer(given, askedBy(editor))).toBe(200)
  })
})

describe('collections of Payload', () => {
  const config = {
    collections: ['articles', 'payload-locked-documents', 'payload-preferences', 'payload-jobs'].map(
      (slug) => ({ slug, hooks: {}, endpoints: [endpoint('/versions')], access: { read: () => true } }),
    ),
    globals: [],
    endpoints: [],
  } as unknown as SanitizedConfig
  const collections = new Map<string, SanitizedCollectionConfig>(
    guardInternalCollections([])(config).collections.map((one) => [one.slug, one]),
  )
  const answers = (slug: string, user: unknown) => {
    const access = { ...collections.get(slug)?.access } as Record<string, (given: unknown) => unknown>
    return Object.fromEntries(
      Object.entries(access).map(([name, rule]) => [name, rule({ req: askedBy(user) })]),
    )
  }
  const all = (allowed: unknown) => ({
    create: allowed,
    read: allowed,
    readVersions: allowed,
    update: allowed,
    delete: allowed,
    unlock: false,
    admin: false,
  })

  it('have every rule written out', () => {
    const mine = {
      and: [{ 'user.value': { equals: 'someone' } }, { 'user.relationTo': { equals: 'users' } }],
    }
    expect(answers('payload-locked-documents', editor)).toEqual(all(true))
    expect(answers('payload-locked-documents', key)).toEqual(all(false))
    expect(answers('payload-preferences', editor)).toEqual(all(mine))
    expect(answers('payload-preferences', key)).toEqual(all(false))
    expect(answers('payload-jobs', account({ roles: ['admin'] }))).toEqual(all(false))
  })

  it('have their endpoints guarded, as ours have, which keep their rules', () => {
    expect([...collections.values()].map(({ endpoints }) => endpoints)).toEqual([[], [], [], []])
    expect(answers('articles', null)).toEqual({ read: true })
  })
})

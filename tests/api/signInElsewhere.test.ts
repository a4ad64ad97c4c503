// Signing in at a provider (OpenID Connect), against a real one: whose account it is, with which roles, and who stays out.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type IdentityProvider, startIdentityProvider } from '../helpers/identityProvider'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let provider: IdentityProvider
const before = { ...process.env }

beforeAll(async () => {
  room = await startNewsroom()
  provider = await startIdentityProvider()
})

beforeEach(() => {
  Object.assign(process.env, provider.variables, { OIDC_ROLES: 'writers=contributor, chiefs=publisher' })
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('OIDC_')) delete process.env[name]
  Object.assign(process.env, before)
})

afterAll(async () => {
  await provider?.close()
  await room?.close()
})

/** A browser, as far as redirects and cookies go: it follows until `isThere`. */
const browse = () => {
  const cookies = new Map<string, Map<string, string>>()
  const visit = async (address: string, init: RequestInit = {}): Promise<Response & { to: string }> => {
    const { origin } = new URL(address)
    const jar = cookies.get(origin) ?? new Map<string, string>()
    cookies.set(origin, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    const to = answer.headers.get('location')
    return Object.assign(answer, { to: to ? new URL(to, address).href : '' })
  }
  const follow = async (address: string): Promise<string> => {
    for (let at = address; ; ) {
      if (at.startsWith(`${room.url}/admin`) || at.startsWith(`${provider.issuer}/who/`)) return at
      at = (await visit(at)).to
    }
  }
  const session = () => cookies.get(room.url)?.get('payload-token')
  return { visit, follow, session, cookies }
}

const start = (redirect = '') =>
  `${room.url}/api/users/oidc/start${redirect && `?redirect=${encodeURIComponent(redirect)}`}`

const enter = async (who: string, redirect = '') => {
  const browser = browse()
  const page = await browser.follow(start(redirect))
  const answered = await browser.visit(page, { method: 'POST', body: new URLSearchParams({ who }) })
  const landed = await browser.follow(answered.to)
  return { ...browser, landed: landed.slice(room.url.length) }
}

const me = async (token: string | undefined) => {
  const answer = await fetch(`${room.url}/api/users/me`, { headers: { authorization: `JWT ${token}` } })
  return ((await answer.json()) as { user: Record<string, unknown> | null }).user
}

const known = (email: string, more: Record<string, unknown> = {}) => ({
  email,
  email_verified: true,
  name: 'Nia New',
  groups: ['writers'],
  ...more,
})

describe('who comes in', () => {
  it('is a new person whom the claims give a role', async () => {
    provider.people.nia = known('Nia@example.org', { groups: ['others', 'writers', 'chiefs'] })
    const { session, landed } = await enter('nia', '/admin/collections/articles?limit=5')
    expect(landed).toBe('/admin/collections/articles?limit=5')
    expect(await me(session())).toMatchObject({
      email: 'nia@example.org',
      name: 'Nia New',
      roles: ['contributor', 'publisher'],
      active: true,
    })
  })

  it('gets the roles of today, at each sign-in', async () => {
    provider.people.rob = known('rob@example.org')
    const first = await me((await enter('rob')).session())
    provider.people.rob = known('rob.renamed@example.org', { groups: 'chiefs' })
    const second = await me((await enter('rob')).session())
    expect(second).toMatchObject({ id: first?.id, roles: ['publisher'], email: 'rob@example.org' })
  })

  it('is a person with a password, by their address, and from then on by who they are', async () => {
    const { body } = await room.as('admin').post('/api/users', {
      name: 'Old Hand',
      email: 'old@example.org',
      password: 'correct horse battery staple',
      roles: ['editor'],
      active: true,
    })
    provider.people.old = known('old@example.org')
    expect(await me((await enter('old')).session())).toMatchObject({
      id: body.doc.id,
      roles: ['contributor'],
    })
    provider.people.heir = known('old@example.org')
    expect((await enter('heir')).landed).toBe('/admin/login?refused=noAccount')
  })

  it('keeps the roles of the panel where claims give none', async () => {
    delete process.env.OIDC_ROLES
    const { id } = await room.second('editor')
    const { body } = await room.as('admin').get(`/api/users/${id}`)
    provider.people.same = known(body.email)
    expect(await me((await enter('same')).session())).toMatchObject({ id, roles: ['editor'] })
  })

  it('can be found by roles deep in the claims', async () => {
    process.env.OIDC_ROLES_CLAIM = 'realm_access.roles'
    provider.people.deep = known('deep@example.org', { realm_access: { roles: ['chiefs'] } })
    expect(await me((await enter('deep')).session())).toMatchObject({ roles: ['publisher'] })
  })
})

describe('who stays out', () => {
  it.each([
    ['a person without a role', known('a@example.org', { groups: ['others'] }), 'noRole'],
    [
      'a new person whose address is not verified',
      known('b@example.org', { email_verified: false }),
      'email',
    ],
    ['a new person without an address', known('', { email: undefined }), 'email'],
  ])('%s', async (_, claims, refusal) => {
    provider.people.x = claims
    const { session, landed } = await enter('x')
    expect(landed).toBe(`/admin/login?refused=${refusal}`)
    expect(session()).toBeUndefined()
  })

  it('whoever has no account, where claims give no roles', async () => {
    delete process.env.OIDC_ROLES
    provider.people.y = known('y@example.org')
    expect((await enter('y')).landed).toBe('/admin/login?refused=noAccount')
    const { body } = await room.as('admin').get('/api/users?where[email][equals]=y@example.org')
    expect(body.totalDocs).toBe(0)
  })

  it('an account that is switched off', async () => {
    provider.people.off = known('off@example.org')
    const person = await me((await enter('off')).session())
    await room.as('admin').patch(`/api/users/${person?.id}`, { active: false })
    expect((await enter('off')).landed).toBe('/admin/login?refused=switchedOff')
  })

  it('whoever takes the address of another by one that is not verified', async () => {
    const { id } = await room.second('admin')
    const { body } = await room.as('admin').get(`/api/users/${id}`)
    provider.people.thief = known(body.email, { email_verified: false, groups: ['writers'] })
    expect((await enter('thief')).landed).toBe('/admin/login?refused=email')
  })

  it('whoever says no', async () => {
    expect((await enter('')).landed).toBe('/admin/login?refused=cancelled')
  })
})

describe('an attempt', () => {
  it('is good in the browser that began it, once', async () => {
    provider.people.nia = known('nia@example.org')
    const attacker = browse()
    const page = await attacker.follow(start())
    let { to } = await attacker.visit(page, { method: 'POST', body: new URLSearchParams({ who: 'nia' }) })
    while (!to.startsWith(room.url)) to = (await attacker.visit(to)).to
    // The link that ends it, sent to somebody else: they would sign in as the attacker.
    const victim = browse()
    expect(await victim.follow(to)).toBe(`${room.url}/admin/login?refused=expired`)
    expect(await attacker.follow(to)).toBe(`${room.url}/admin`)
    expect(await attacker.follow(to)).toBe(`${room.url}/admin/login?refused=expired`)
  })

  it('ends where it was begun by another attempt of the same browser', async () => {
    const browser = browse()
    const page = await browser.follow(start())
    let { to } = await browser.visit(page, { method: 'POST', body: new URLSearchParams({ who: 'nia' }) })
    while (!to.startsWith(room.url)) to = (await browser.visit(to)).to
    await browser.visit(start())
    expect(await browser.follow(to)).toBe(`${room.url}/admin/login?refused=expired`)
  })

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'leads to no other site: %s',
    async (redirect) => {
      provider.people.nia = known('nia@example.org')
      expect((await enter('nia', redirect)).landed).toBe('/admin')
    },
  )

  it('ends on the sign-in page while the provider is away', async () => {
    process.env.OIDC_ISSUER = 'http://127.0.0.1:9'
    expect(await browse().follow(start())).toBe(`${room.url}/admin/login?refused=provider`)
  })

  it('is not there where people sign in with passwords alone', async () => {
    delete process.env.OIDC_ISSUER
    expect((await fetch(start(), { redirect: 'manual' })).status).toBe(404)
  })
})

it('is listed as a session like any other, and leaves the others as they were', async () => {
  provider.people.nia = known('nia@example.org')
  const sessionsOf = async (token: string | undefined) => {
    const answer = await fetch(`${room.url}/api/users/sessions`, {
      headers: { authorization: `JWT ${token}` },
    })
    return ((await answer.json()) as { docs: { id: string; address: string | null; current: boolean }[] })
      .docs
  }
  const first = (await enter('nia')).session()
  const [before] = await sessionsOf(first)
  const [after, ...others] = await sessionsOf((await enter('nia')).session())
  expect(after).toMatchObject({ current: true, address: expect.stringContaining('/') })
  expect(others).toContainEqual({ ...before, current: false })
})

it('tells the identity to administrators alone, and lets nobody write it', async () => {
  provider.people.nia = known('nia@example.org')
  const { session } = await enter('nia')
  const person = await me(session())
  expect((await room.as('editor').get(`/api/users/${person?.id}`)).body.identity).toBeUndefined()
  const written = await room.as('admin').patch(`/api/users/${person?.id}`, { identity: 'other' })
  expect(written.body.doc.identity).toBe(`${provider.issuer}#nia`)
})

// A provider that people sign in at (OpenID Connect): oidc-provider on a free port, with a page that asks who one is.
import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What it says of somebody, beside their `sub`. */
type Claims = Record<string, unknown>

export interface IdentityProvider {
  issuer: string
  /** By `sub`; may be changed while it runs. */
  people: Record<string, Claims>
  /** What the server needs in its environment. */
  variables: Record<string, string>
  close: () => Promise<void>
}

/** Leads back to any server of this machine. */
export const startIdentityProvider = async (): Promise<IdentityProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const people: Record<string, Claims> = {}
  const client = {
    client_id: 'newsroom',
    client_secret: 'a-secret-of-the-newsroom',
    redirect_uris: ['http://localhost/api/users/oidc/callback'],
  }
  const provider = new Provider(issuer, {
    clients: [client],
    jwks: { keys: [signingKey()] },
    ttl: { AccessToken: hour, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
    cookies: { keys: ['a key for one test'] },
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name'],
      groups: ['groups', 'realm_access'],
    },
    scopes: ['openid', 'email', 'profile', 'groups'],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/who/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    // Nobody is asked whether the newsroom may know them: it is their office's.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email profile groups')
      await grant.save()
      return grant
    },
  })
  provider.Client.prototype.redirectUriAllowed = (uri: string) => {
    const { hostname, pathname } = new URL(uri)
    return hostname === 'localhost' && pathname === '/api/users/oidc/callback'
  }
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/who/')) return answer(request, response)
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html')
      return response.end(page)
    }
    const who = new URLSearchParams(await bodyOf(request)).get('who')
    const result = who ? { login: { accountId: who } } : { error: 'access_denied' }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  })
  return {
    issuer,
    people,
    variables: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: client.client_id,
      OIDC_CLIENT_SECRET: client.client_secret,
      OIDC_NAME: 'the office',
      OIDC_SCOPE: 'openid profile email groups',
      OIDC_ROLES_CLAIM: 'groups',
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const hour = 3600

const signingKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })

const page = `<!doctype html><html lang="en"><title>Who are you?</title>
<form method="post"><label>Who are you? <input name="who"></label><button>Go on</button></form></html>`

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

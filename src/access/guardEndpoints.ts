// Payload 3.90.1 serves addresses that no access rule reaches: preferences are written for any account that is signed
// in, API keys included; a session is renewed for a key and for an account that was switched off; and two answer 500:
// restoring a version where a collection has none, and deleting a preference that is not there.
import type { Endpoint, PayloadHandler, SanitizedCollectionConfig, Where } from 'payload'
import { staffUser } from '@/access/staff'
import { MissingError, PersonError, SignInError } from '@/platform/errors'

type Endpoints = SanitizedCollectionConfig['endpoints']

export const guardEndpoints = ({ slug, versions, auth, endpoints }: SanitizedCollectionConfig): Endpoints => {
  if (!endpoints) return endpoints
  return endpoints
    .filter(({ path }) => versions || !path.startsWith('/versions'))
    .filter(({ path }) => !(auth?.disableLocalStrategy && sessionPaths.has(path)))
    .map((endpoint) =>
      isForStaff(slug, endpoint) ? { ...endpoint, handler: forStaff(endpoint.handler) } : endpoint,
    )
    .map((endpoint) =>
      isDeletedPreference(slug, endpoint) ? { ...endpoint, handler: ofExisting(endpoint.handler) } : endpoint,
    )
}

/** What only accounts with a password need. */
const sessionPaths = new Set([
  '/login',
  '/logout',
  '/refresh-token',
  '/forgot-password',
  '/reset-password',
  '/first-register',
  '/unlock',
])

const isForStaff = (slug: string, { path }: Endpoint): boolean =>
  slug === 'payload-preferences' || path === '/refresh-token'

const forStaff =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!req.user) throw new SignInError()
    if (!staffUser(req)) throw new PersonError('This is for staff only.')
    return handler(req)
  }

const isDeletedPreference = (slug: string, { method, path }: Endpoint): boolean =>
  slug === 'payload-preferences' && method === 'delete' && path === '/:key'

const ofExisting =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const where: Where = {
      and: [
        { key: { equals: req.routeParams?.key } },
        { 'user.value': { equals: staffUser(req)?.id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    }
    const found = await req.payload.db.findOne({ collection: 'payload-preferences', where, req })
    if (!found) throw new MissingError('There is no such preference.')
    return handler(req)
  }

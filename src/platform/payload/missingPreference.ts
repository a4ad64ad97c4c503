// Payload 3.90.1: deleting a preference that is not there answers 500.
// Issue: none found
// Until: it answers 404.
import type { Endpoint, PayloadHandler, SanitizedCollectionConfig, Where } from 'payload'
import { MissingError } from '@/platform/errors'

type Endpoints = Exclude<SanitizedCollectionConfig['endpoints'], false>

export const deletingWhatIsThere = ({ slug }: SanitizedCollectionConfig, endpoints: Endpoints): Endpoints =>
  endpoints.map((endpoint) =>
    isDeletedPreference(slug, endpoint) ? { ...endpoint, handler: ofExisting(endpoint.handler) } : endpoint,
  )

const isDeletedPreference = (slug: string, { method, path }: Pick<Endpoint, 'method' | 'path'>): boolean =>
  slug === 'payload-preferences' && method === 'delete' && path === '/:key'

const ofExisting =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const where: Where = {
      and: [
        { key: { equals: req.routeParams?.key } },
        { 'user.value': { equals: req.user?.id } },
        { 'user.relationTo': { equals: req.user?.collection } },
      ],
    }
    const found = await req.payload.db.findOne({ collection: 'payload-preferences', where, req })
    if (!found) throw new MissingError('There is no such preference.')
    return handler(req)
  }

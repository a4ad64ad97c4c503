// Payload's own addresses, as far as no access rule reaches them: what is wrong with each is said in platform/payload.
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { staffUser } from '@/access/staff'
import { PersonError, SignInError } from '@/platform/errors'
import { deletingWhatIsThere } from '@/platform/payload/missingPreference'
import { demandingAt } from '@/platform/payload/openRoutes'
import { withoutPasswordRoutes } from '@/platform/payload/passwordRoutes'
import { withoutVersionRoutes } from '@/platform/payload/versionRoutes'

type Endpoints = SanitizedCollectionConfig['endpoints']

export const guardEndpoints = (collection: SanitizedCollectionConfig): Endpoints => {
  if (!collection.endpoints) return collection.endpoints
  const possible = withoutPasswordRoutes(collection, withoutVersionRoutes(collection, collection.endpoints))
  return demandingAt(collection, deletingWhatIsThere(collection, possible), demandStaff)
}

const demandStaff = (req: PayloadRequest): void => {
  if (!req.user) throw new SignInError()
  if (!staffUser(req)) throw new PersonError('This is for staff only.')
}

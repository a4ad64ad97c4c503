// Payload's own addresses, as far as no access rule reaches them: what is wrong with each is said in platform/payload.
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { staffUser } from '@/access/staff'
import { PersonError, SignInError } from '@/platform/errors'
import { checkParameters } from '@/platform/http/queries/checkParameters'
import { servingOwnFiles } from '@/platform/payload/fileNames'
import { deletingWhatIsThere } from '@/platform/payload/missingPreference'
import { demandingAt } from '@/platform/payload/openRoutes'
import { withoutPasswordRoutes } from '@/platform/payload/passwordRoutes'
import { withoutVerifyRoutes } from '@/platform/payload/verifyRoutes'
import { withoutVersionRoutes } from '@/platform/payload/versionRoutes'

type Endpoints = SanitizedCollectionConfig['endpoints']

export const guardEndpoints = (collection: SanitizedCollectionConfig): Endpoints => {
  if (!collection.endpoints) return collection.endpoints
  const possible = [withoutVersionRoutes, withoutPasswordRoutes, withoutVerifyRoutes].reduce(
    (endpoints, without) => without(collection, endpoints),
    collection.endpoints,
  )
  const ofWhatIsThere = servingOwnFiles(collection, deletingWhatIsThere(collection, possible))
  return demandingAt(collection, ofWhatIsThere, demandStaff).map(checkParameters)
}

const demandStaff = (req: PayloadRequest): void => {
  if (!req.user) throw new SignInError()
  if (!staffUser(req)) throw new PersonError('This is for staff only.')
}

// Who reaches the collections that Payload adds.
import type { SanitizedConfig } from 'payload'
import { guardEndpoints } from '@/access/guardEndpoints'
import { nobody } from '@/access/nobody'
import { ownPreferences } from '@/access/ownPreferences'
import { staff } from '@/access/staff'
import { boundQueries } from '@/platform/http/queries/boundQueries'
import { internalCollections } from '@/platform/payload/internalCollections'

type Rules = SanitizedConfig['collections'][number]['access']

const all = (rule: Rules['read']): Rules => ({
  create: rule,
  read: rule,
  readVersions: rule,
  update: rule,
  delete: rule,
  unlock: nobody,
  admin: () => false,
})

const rules: Record<string, Rules> = {
  'payload-locked-documents': all(staff),
  'payload-preferences': all(ownPreferences),
}

/** Writes out every access key of Payload's own collections, and bounds queries; one that is not known here is closed. */
export const guardInternalCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) collection.endpoints = guardEndpoints(collection)
  for (const collection of internalCollections(config)) {
    collection.access = rules[collection.slug] ?? all(nobody)
    collection.hooks.beforeOperation = [...(collection.hooks.beforeOperation ?? []), boundQueries]
  }
  return config
}

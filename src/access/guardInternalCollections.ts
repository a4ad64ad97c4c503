// Payload adds collections of its own whose default access is "any signed-in account", API keys included (3.90.1).
import type { SanitizedConfig } from 'payload'
import { guardEndpoints } from '@/access/guardEndpoints'
import { nobody } from '@/access/nobody'
import { ownPreferences } from '@/access/ownPreferences'
import { staff } from '@/access/staff'
import { boundQueries } from '@/platform/http/queries/boundQueries'

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
  for (const collection of config.collections) {
    collection.endpoints = guardEndpoints(collection)
    if (!collection.slug.startsWith('payload-')) continue
    collection.access = rules[collection.slug] ?? all(nobody)
    collection.hooks.beforeOperation = [...(collection.hooks.beforeOperation ?? []), boundQueries]
  }
  return config
}

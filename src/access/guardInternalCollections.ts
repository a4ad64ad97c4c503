// Who reaches the collections that Payload adds.
import type { CollectionBeforeOperationHook, Endpoint, SanitizedConfig } from 'payload'
import { guardEndpoints } from '@/access/guardEndpoints'
import { nobody } from '@/access/nobody'
import { ownPreferences } from '@/access/ownPreferences'
import { staff } from '@/access/staff'
import { checkParameters } from '@/platform/http/queries/checkParameters'
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

/**
 * Writes out every access key of Payload's own collections, and checks what is sent to them; one that is not known here is
 * closed. Checks the parameters of every address.
 */
export const guardInternalCollections =
  (beforeOperation: CollectionBeforeOperationHook[]) =>
  (config: SanitizedConfig): SanitizedConfig => {
    for (const collection of config.collections) collection.endpoints = guardEndpoints(collection)
    for (const global of config.globals) if (global.endpoints) checkAll(global.endpoints)
    checkAll(config.endpoints)
    for (const collection of internalCollections(config)) {
      collection.access = rules[collection.slug] ?? all(nobody)
      collection.hooks.beforeOperation = [
        ...(collection.hooks.beforeOperation ?? []),
        ...beforeOperation.map(fromOutside),
      ]
    }
    return config
  }

/** Payload's own code (3.90.1) writes forms that are refused to others: `user: { collection, value }` in a preference. */
const fromOutside =
  (hook: CollectionBeforeOperationHook): CollectionBeforeOperationHook =>
  (given) => {
    const isWrite = given.operation === 'create' || given.operation === 'update'
    return isWrite && given.req.payloadAPI === 'local' ? undefined : hook(given)
  }

const checkAll = (endpoints: Endpoint[]): void => {
  endpoints.forEach((endpoint, index) => {
    endpoints[index] = checkParameters(endpoint)
  })
}

// Payload 3.90.1: an upload begins its transaction before its pictures are made: on SQLite, where one writes at a time,
// nobody could save anything for as long as a picture is decoded.
// Issue: https://github.com/payloadcms/payload/issues/5148
// Until: the transaction of an upload begins once its files are made.
import {
  type CollectionAfterOperationHook,
  type CollectionBeforeValidateHook,
  commitTransaction,
  type Endpoint,
  initTransaction,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { letGoOfName } from '@/platform/payload/nameTurns'

/** Tells Payload that somebody else begins the transaction of a request; adapters find no session under it. */
const notYet: Promise<string> = Promise.resolve('')
const begun = new WeakSet<PayloadRequest>()

/** Wraps what writes files over REST. */
export const beginUploadsLate = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    if (collection.upload && collection.endpoints)
      collection.endpoints = collection.endpoints.map((endpoint) =>
        writes.has(`${endpoint.method} ${endpoint.path}`) ? late(endpoint) : endpoint,
      )
  return config
}

const writes = new Set(['post /', 'patch /:id'])

const late = (endpoint: Omit<Endpoint, 'root'>): Omit<Endpoint, 'root'> => ({
  ...endpoint,
  handler: async (req) => {
    req.transactionID = notYet
    try {
      return await endpoint.handler(req)
    } finally {
      letGoOfName(req)
    }
  },
})

/** Whether the request came over REST and has written nothing yet. */
export const isLate = (req: PayloadRequest): boolean => req.transactionID === notYet

/** Runs after the files are made and before anything is written. */
export const beginLate: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!isLate(req)) return data
  delete req.transactionID
  if (await initTransaction(req)) begun.add(req)
  return data
}

/** When the write fails, Payload rolls back whatever transaction it finds. */
export const commitLate: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if ((operation === 'create' || operation === 'updateByID') && begun.delete(req))
    await commitTransaction(req)
  return result
}

// Every change of a global stands in the log, with what stood there before.
import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { readGlobal } from '@/workflow/globals/readGlobal'
import { recordGlobal } from '@/workflow/globals/recordGlobal'

/** As they stood before the write of a request, in every language: Payload hands on one. */
const earlier = new WeakMap<PayloadRequest, Record<string, unknown>>()

export const noteGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  earlier.set(req, await readGlobal(req.payload, global.slug, req))
  return data
}

export const logGlobal: GlobalAfterChangeHook = async ({ doc, global: { slug }, req }) => {
  const before = earlier.get(req) ?? {}
  const after = await readGlobal(req.payload, slug, req)
  await recordGlobal(req.payload, { slug, before, after, actor: actorOf(req) }, req)
  return doc
}

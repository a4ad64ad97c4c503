import type { GlobalAfterChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { publishEntriesOf } from '@/publishing/entries/publishEntries'
import { readGlobal } from '@/workflow/globals/readGlobal'

/** What the public sees by a global becomes public with it: whoever may change the global acts as its publisher. */
export const publishWithGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const { slug, flattenedFields: fields } = global
  const content = await readGlobal(req.payload, slug, req)
  const actor = actorOf(req)
  const publisher = { ...actor, roles: [...actor.roles, 'publisher' as const] }
  await publishEntriesOf(req.payload, { slug, content, fields, actor: publisher }, req)
  return doc
}

// A global is public as soon as it is saved, so one with a protected name is not. The refusal undoes the save, and says no
// more than that it waits; who protects is told, and the guess counted, in a transaction of its own afterwards.
import type { GlobalAfterChangeHook, Payload } from 'payload'
import { actorOf } from '@/access/actor'
import { may } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { ContentError, StateError } from '@/platform/errors'
import { noticeIn } from '@/platform/i18n/noticeIn'
import { logger } from '@/platform/log/logger'
import { readGlobal } from '@/workflow/globals/readGlobal'
import { type Hold, holdBack } from '@/workflow/holds/holdBack'
import { findNames } from '@/workflow/holds/holdText'

export const refuseHeldGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const { payload } = req
  const { slug, flattenedFields: fields } = global
  const content = await readGlobal(payload, slug, req)
  const found = await findNames(payload, { fields, content }, req)
  if (found.length === 0) return doc
  const actor = actorOf(req)
  if (may(actor, 'protect')) throw new ContentError(found.map(({ message }) => message).join(' '), found)
  const places = found.map(({ path, code }) => ({ path, code }))
  const key = `realName:globals:${slug}`
  tellAfterwards(payload, { key, type: 'globals', document: slug, actor, reason, data: { places } })
  throw new StateError(noticeIn(req.i18n?.language, 'awaitsProtection'))
}

const reason =
  'Somebody wrote the real name of a person under protection into settings that the public sees. They were not saved. Speak with the person, then mark this as done.'

const tellAfterwards = (payload: Payload, hold: Hold): void => {
  inTransaction(payload, (req) => holdBack(payload, hold, req)).catch((err: unknown) =>
    logger.error({ err, global: hold.document }, 'A hold could not be told.'),
  )
}

// Takes in a file: by its content, under a name that says what it is, and without the place where it was made.
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { staffUser } from '@/access/staff'
import { LimitError } from '@/platform/errors'
import { label } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'
import { disguise, reveal } from '@/platform/payload/disguise'
import { isLate } from '@/platform/payload/lateTransaction'
import { waitForName } from '@/platform/payload/nameTurns'
import { isCrowded } from '@/platform/pictures/decodeApart'
import { fileName } from '@/platform/uploads/name'
import { prepareUpload } from '@/platform/uploads/prepare'
import { missing } from '@/platform/uploads/refusals'
import type { UploadType } from '@/platform/uploads/types'

export const uploadSafely =
  (allowed: readonly UploadType[]): CollectionBeforeOperationHook =>
  async ({ operation, overrideAccess, req, collection }) => {
    // This runs before Payload asks the access rules: no work for people who will be turned away.
    if (!overrideAccess && !staffUser(req)) return
    const refuse = (message: string): never => {
      throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }] })
    }
    // Payload 3.90 would fetch an address sent in place of a file.
    if (operation === 'create' && !req.file) refuse(translate(req, missing))
    if ((operation !== 'create' && operation !== 'update') || !req.file) return
    if (isCrowded()) throw new LimitError(translate(req, crowded))
    const prepared = await prepareUpload(req.file, allowed)
    if ('refusal' in prepared) return refuse(translate(req, prepared.refusal))
    const { type, data } = prepared
    const name = fileName(req.file.name, type.extension)
    if (isLate(req)) await waitForName(req, name)
    req.file = {
      ...req.file,
      data: await disguise(data, type),
      size: data.length,
      mimetype: type.mime,
      name,
    }
  }

/** What is stored is what was sent: see payload/disguise.ts. */
export const storeAsSent: CollectionBeforeValidateHook = ({ data, req }) => {
  if (req.file) reveal(req.file.data)
  return data
}

const crowded = label('Many pictures are being processed right now. Send this one again in a minute.')

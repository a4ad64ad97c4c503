// Takes in a file: by its content, under a name that says what it is, and without the place where it was made.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { ValidationError } from 'payload'
import { staffUser } from '@/access/staff'
import { takeQuota } from '@/collections/uploads/quota'
import { LimitError } from '@/platform/errors'
import { label } from '@/platform/i18n/catalogue'
import { translate } from '@/platform/i18n/translate'
import { disguise, reveal } from '@/platform/payload/disguise'
import { isLate } from '@/platform/payload/lateTransaction'
import { waitForName } from '@/platform/payload/nameTurns'
import { isCrowded } from '@/platform/pictures/decodeApart'
import { freeName } from '@/platform/uploads/keptFiles'
import { fileName } from '@/platform/uploads/name'
import { prepareUpload } from '@/platform/uploads/prepare'
import { missing } from '@/platform/uploads/refusals'
import { refuseInfected } from '@/platform/uploads/scanner/refuseInfected'
import type { UploadType } from '@/platform/uploads/types'

export const uploadSafely =
  (allowed: readonly UploadType[]): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req, collection }) => {
    // This runs before Payload asks the access rules: no work for people who will be turned away.
    if (!overrideAccess && !staffUser(req)) return
    const refuse = (message: string): never => {
      throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }] })
    }
    // Payload 3.90 would fetch an address sent in place of a file.
    if (operation === 'create' && !req.file) refuse(translate(req, missing))
    if (operation !== 'create' && operation !== 'update') return
    if (operation === 'update') await reopenEdited(req, args as Edited)
    if (!req.file) return
    if (isCrowded()) throw new LimitError(translate(req, crowded))
    const prepared = await prepareUpload(req.file, allowed)
    if ('refusal' in prepared) return refuse(translate(req, prepared.refusal))
    const { type, data } = prepared
    await takeQuota(req, data.length)
    const infected = await refuseInfected({ name: req.file.name, data }, (sentence) =>
      translate(req, sentence),
    )
    if (infected) return refuse(translate(req, infected))
    const wanted = fileName(req.file.name, type.extension)
    if (isLate(req)) await waitForName(req, wanted)
    const name = await freeName(String(collection.upload.staticDir), wanted)
    req.file = {
      ...req.file,
      data: await disguise(data, type),
      size: data.length,
      mimetype: type.mime,
      name,
    }
  }

interface Edited {
  id?: string
  collection: { config: SanitizedCollectionConfig }
  data?: { focalX?: number; focalY?: number }
}

/** A crop is another file: Payload (3.90.1) would write it over the one that was cropped. */
const reopenEdited = async (req: PayloadRequest, { id, collection, data = {} }: Edited): Promise<void> => {
  // Forms of consent have no versions, and are no pictures.
  if (req.file || !id || !collection.config.versions) return
  const { crop, widthInPixels, heightInPixels } = (req.query?.uploadEdits ?? {}) as Record<string, unknown>
  const isFocused = data.focalX !== undefined || data.focalY !== undefined
  if (!crop && !widthInPixels && !heightInPixels && !isFocused) return
  const { docs } = await req.payload.db.findVersions<FileFacts>({
    collection: collection.config.slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  const stored = docs[0]?.version
  if (!stored?.filename || !stored.mimeType?.startsWith('image/')) return
  const isSameFocus = data.focalX === stored.focalX && data.focalY === stored.focalY
  if (isFocused && isSameFocus && !crop && !widthInPixels && !heightInPixels) return
  const bytes = await readFile(path.join(String(collection.config.upload.staticDir), stored.filename))
  req.file = { data: bytes, mimetype: stored.mimeType, name: stored.filename, size: bytes.length }
}

interface FileFacts {
  filename?: string
  mimeType?: string
  focalX?: number
  focalY?: number
}

/** What is stored is what was sent: see payload/disguise.ts. */
export const storeAsSent: CollectionBeforeValidateHook = ({ data, req }) => {
  if (req.file) reveal(req.file.data)
  return data
}

const crowded = label('Many pictures are being processed right now. Send this one again in a minute.')

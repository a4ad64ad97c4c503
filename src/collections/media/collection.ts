import type { Field } from 'payload'
import { defineEntries } from '@/collections/define/entries'
import { day } from '@/collections/fields/day'
import { groups } from '@/collections/fields/groups'
import { side, text, textarea } from '@/collections/fields/plain'
import { many } from '@/collections/fields/relation'
import { altWhereSeen } from '@/collections/media/altWhereSeen'
import { mediaDirectory } from '@/collections/media/directory'
import { privateFileHeaders } from '@/collections/media/fileHeaders'
import { mediaEntryType } from '@/collections/media/present'
import { storeAsSent, uploadSafely } from '@/collections/media/uploadSafely'
import { keepQuota, releaseQuota } from '@/collections/uploads/quota'
import { label } from '@/platform/i18n/catalogue'
import { ignoreFacts } from '@/platform/payload/fileFacts'
import { beginLate, commitLate } from '@/platform/payload/lateTransaction'
import { acceptedMimes, mediaTypes } from '@/platform/uploads/types'

/** Files for documents. /api shows them to staff; the public gets those that published documents use, from /v1. */
export const Media = defineEntries({
  slug: 'media',
  singular: 'media',
  labels: { singular: label('File'), plural: label('Media') },
  group: groups.library,
  description: label('Pictures, recordings and documents. Private until a published document uses them.'),
  title: 'filename',
  columns: ['filename', 'alt', 'credit', 'stage', 'updatedAt'],
  populate: ['alt', 'filename', 'mimeType', 'url', 'width', 'height', 'sizes'],
  type: mediaEntryType,
  hooks: {
    beforeOperation: [uploadSafely(mediaTypes), ignoreFacts],
    beforeValidate: [storeAsSent, beginLate],
    afterChange: [keepQuota],
    afterDelete: [releaseQuota],
    afterOperation: [commitLate],
  },
  disableDuplicate: true,
  upload: {
    staticDir: mediaDirectory(),
    mimeTypes: acceptedMimes(mediaTypes),
    pasteURL: false,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'card', width: 768 },
      { name: 'wide', width: 1600 },
    ],
    modifyResponseHeaders: privateFileHeaders,
  },
  fields: [
    {
      ...text('alt', label('Alternative text'), {
        localized: true,
        description: label('What the picture shows, in a sentence.'),
      }),
      validate: altWhereSeen,
    } as Field,
    textarea('caption', label('Caption'), { localized: true }),
    side(
      text('credit', label('Credit'), {
        description: label('Such as © Our Office 2026 / Name.'),
      }),
      text('licence', label('Licence'), {
        description: label('Such as CC BY 4.0.'),
      }),
    ),
    day('rightsUntil', label('May be used until'), { index: true }),
    many('consents', 'consents', {
      label: label('Consents of the people shown'),
    }),
  ],
})

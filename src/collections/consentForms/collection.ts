import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { protectionOfficers } from '@/access/protectionOfficers'
import { hideFormName } from '@/collections/consentForms/hideFormName'
import { groups } from '@/collections/fields/groups'
import { mediaDirectory } from '@/collections/media/directory'
import { privateFileHeaders } from '@/collections/media/fileHeaders'
import { uploadSafely } from '@/collections/media/uploadSafely'
import { keepQuota, releaseQuota } from '@/collections/uploads/quota'
import { label } from '@/platform/i18n/catalogue'
import { ignoreFacts } from '@/platform/payload/fileFacts'
import { beginLate, commitLate } from '@/platform/payload/lateTransaction'
import { acceptedMimes, documentTypes } from '@/platform/uploads/types'

/** Signed forms hold real names: they lie apart from the media and are never public. */
export const ConsentForms: CollectionConfig = {
  slug: 'consent-forms',
  labels: {
    singular: label('Consent form'),
    plural: label('Consent forms'),
  },
  access: {
    create: protectionOfficers,
    read: protectionOfficers,
    readVersions: nobody,
    update: protectionOfficers,
    delete: protectionOfficers,
    unlock: nobody,
    admin: () => false,
  },
  hooks: {
    beforeOperation: [hideFormName, uploadSafely(documentTypes), ignoreFacts],
    beforeValidate: [beginLate],
    afterChange: [keepQuota],
    afterDelete: [releaseQuota],
    afterOperation: [commitLate],
  },
  disableDuplicate: true,
  upload: {
    staticDir: path.join(mediaDirectory(), 'consent-forms'),
    mimeTypes: acceptedMimes(documentTypes),
    pasteURL: false,
    bulkUpload: false,
    modifyResponseHeaders: privateFileHeaders,
  },
  admin: { group: groups.administration, useAsTitle: 'filename', hidden: true },
  fields: [],
}

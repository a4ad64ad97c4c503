import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { protectionOfficers } from '@/access/protectionOfficers'
import { mediaDirectory } from '@/collections/media/directory'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { privateFileHeaders } from '@/hooks/uploadHeaders'
import { ignoreFacts, uploadSafely } from '@/hooks/uploadSafely'
import { hideFormName } from '@/protection/hideFormName'
import { beginLate, commitLate } from '@/uploads/lateTransaction'
import { acceptedMimes, documentTypes } from '@/uploads/types'

/** Signed forms hold real names: they lie apart from the media and are never public. */
export const ConsentForms: CollectionConfig = {
  slug: 'consent-forms',
  labels: {
    singular: label('Consent form', 'Formulaire de consentement'),
    plural: label('Consent forms', 'Formulaires de consentement'),
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

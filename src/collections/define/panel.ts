// The parts of the panel that every editorial collection has in common, as Payload wants them named.
import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { staffMay } from '@/access/staff'

const nothing = '@/admin/Nothing#Nothing'
const documentTab = '@/admin/tabs/DocumentTab#DocumentTab'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** For `admin.components`: the workflow in place of everything that publishes. */
export const editorialComponents: Components = {
  beforeListTable: ['@/admin/StageFilter#StageFilter'],
  edit: {
    beforeDocumentControls: [
      '@/admin/WorkflowBar#WorkflowBar',
      '@/admin/titles/TitleInAnyLanguage#TitleInAnyLanguage',
    ],
    SaveDraftButton: '@/admin/unsaved/SaveDraft#SaveDraft',
    Status: '@/admin/StageStatus#StageStatus',
    PublishButton: nothing,
    UnpublishButton: nothing,
  },
  views: {
    edit: {
      default: { Component: '@/admin/review/OpenDocument#OpenDocument', tab: { Component: documentTab } },
      review: {
        path: '/review',
        Component: '@/admin/review/Review#Review',
        tab: { Component: documentTab, order: 200 },
      },
      versions: { Component: '@/admin/compare/Compare#Compare', tab: { Component: documentTab } },
      version: { Component: '@/admin/compare/ToCompare#ToCompare' },
      api: { tab: { Component: documentTab, condition: ({ req }) => staffMay(req, 'administer') } },
    },
  },
}

/** For the field `stage`: a coloured word in lists, the review beside the form. */
export const stageComponents: NonNullable<Field['admin']>['components'] = {
  Cell: '@/admin/StageCell#StageCell',
  Field: '@/admin/ReviewPanel#ReviewPanel',
}

/** For `admin.components` of a global. */
export const globalComponents: NonNullable<GlobalConfig['admin']>['components'] = {
  elements: { SaveButton: '@/admin/unsaved/SaveGlobal#SaveGlobal' },
}

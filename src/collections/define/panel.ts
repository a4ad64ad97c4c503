// The parts of the panel that every editorial collection has in common, as Payload wants them named.
import type { CollectionConfig, Field, GlobalConfig } from 'payload'

const nothing = '@/admin/Nothing#Nothing'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** For `admin.components`: the workflow in place of everything that publishes. */
export const editorialComponents: Components = {
  beforeListTable: ['@/admin/StageFilter#StageFilter'],
  edit: {
    beforeDocumentControls: ['@/admin/WorkflowBar#WorkflowBar'],
    SaveDraftButton: '@/admin/unsaved/SaveDraft#SaveDraft',
    Status: '@/admin/StageStatus#StageStatus',
    PublishButton: nothing,
    UnpublishButton: nothing,
  },
  views: { edit: { version: { actions: ['@/admin/RestoreAsDraft#RestoreAsDraft'] } } },
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

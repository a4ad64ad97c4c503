// The actions of the workflow as the panel words them: on the button, in the dialog, and once they are done.
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'
import type { Action } from '@/workflow/core/transitions'

export interface ActionMessages {
  name: LabelOf
  /** What will happen, for the person about to confirm. */
  effect: LabelOf
  done: LabelOf
  /** Label of the comment box. */
  comment: LabelOf
}

const note = label('Comment')
const reason = label('Reason')

export const actionMessages: Record<Action | 'override', ActionMessages> = {
  submit: {
    name: label('Submit for review'),
    effect: label('Reviewers are asked to read this text. You can recall it until somebody decides.'),
    done: label('Submitted for review.'),
    comment: label('Note for the reviewers'),
  },
  recall: {
    name: label('Take back'),
    effect: label('The text leaves the review and is a draft again.'),
    done: label('Recalled: it is a draft again.'),
    comment: note,
  },
  requestChanges: {
    name: label('Request changes'),
    effect: label('The text goes back to its authors with your comment.'),
    done: label('Changes requested.'),
    comment: label('What should change'),
  },
  approve: {
    name: label('Approve'),
    effect: label('You approve exactly this text. If it is changed afterwards, it needs a new approval.'),
    done: label('Approved.'),
    comment: note,
  },
  publish: {
    name: label('Publish'),
    effect: label('The public can read this text at once.'),
    done: label('Published: the public can read it now.'),
    comment: note,
  },
  unpublish: {
    name: label('Unpublish'),
    effect: label('The public can no longer read it. It becomes a draft and can be published again.'),
    done: label('Unpublished: the public no longer sees it.'),
    comment: reason,
  },
  takeDown: {
    name: label('Take down'),
    effect: label(
      'For texts that must not be public any more: the address answers “gone” and the published text is erased from the record.',
    ),
    done: label('Taken down.'),
    comment: reason,
  },
  archive: {
    name: label('Archive'),
    effect: label('Nobody can edit it until it is restored. What is live stays live.'),
    done: label('Archived.'),
    comment: note,
  },
  restore: {
    name: label('Restore'),
    effect: label('It becomes a draft and can be edited again.'),
    done: label('Restored: it is a draft again.'),
    comment: note,
  },
  schedule: {
    name: label('Schedule'),
    effect: label('Exactly this text is published at the moment you choose.'),
    done: label('Scheduled.'),
    comment: note,
  },
  unschedule: {
    name: label('Cancel the schedule'),
    effect: label('It will not be published automatically. It stays approved.'),
    done: label('No longer scheduled.'),
    comment: note,
  },
  embargo: {
    name: label('Set an embargo'),
    effect: label('It cannot be published before the moment you choose.'),
    done: label('The embargo is noted.'),
    comment: note,
  },
  expire: {
    name: label('Set an end'),
    effect: label('The public can read it until the moment you choose.'),
    done: label('The end is noted.'),
    comment: note,
  },
  assign: {
    name: label('Assign'),
    effect: label('The people you choose are notified.'),
    done: label('Assigned.'),
    comment: note,
  },
  override: {
    name: label('Publish without approval'),
    effect: label(
      'As an administrator, you publish this text without approval. The record and the audit report will say so, with your reason.',
    ),
    done: label('Published without approval; the record says so.'),
    comment: reason,
  },
}

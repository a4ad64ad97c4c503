// What the panel says about where a document stands.

import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

/** The steps a new newsroom has; others are named by the newsroom itself. */
export const stepNames: Record<string, LabelOf> = {
  review: label('review'),
  protection: label('protection'),
  release: label('release'),
}

export const reviewMessages = {
  live: label('Live'),
  liveOlder: label('Live in an earlier version'),
  notLive: label('Not live'),
  unsaved: label('Unsaved changes: save first'),
  unsavedHint: label('Save the draft first: decisions are about the saved text.'),
  loading: label('Reading the stage…'),
  waitsFor: label('Waits for:'),
  theAuthor: label('author or editor'),
  more: label('More'),
  notPossible: label('Not possible now'),
  close: label('Close'),
  cancel: label('Cancel'),
  working: label('One moment…'),
  commentMissing: label('Write a comment first.'),
  optional: label('optional'),
  missing: label('To do before it can be submitted'),
  goesOut: label('Goes out with it'),
  changedSince: label('Changed since it was approved: please approve it again'),
  absent: label('Not live yet, so the public will not see these'),
  history: label('History'),
  vouchedForBy: label('guest, vouched for by'),
  review: label('Review'),
  unreachable: label('The server did not answer. Check your connection and try again.'),
  tryAgain: label('Try again'),
}

/** Actions in the log, as things that happened. */
export const eventMessages: Record<string, LabelOf> = {
  submit: label('submitted it for review'),
  recall: label('took it back'),
  requestChanges: label('requested changes'),
  approve: label('approved it'),
  publish: label('published it'),
  unpublish: label('unpublished it'),
  takeDown: label('took it down'),
  archive: label('archived it'),
  restore: label('restored it'),
  trash: label('moved it to the trash'),
  recover: label('took it out of the trash'),
  revise: label('changed the text'),
  erase: label('took the name of a person out of it', {
    fr: 'en a retiré le nom d’une personne',
    nl: 'haalde er de naam van een persoon uit',
  }),
  schedule: label('scheduled it'),
  unschedule: label('cancelled the schedule'),
  embargo: label('set or lifted the embargo'),
  expire: label('set or lifted the end'),
  assign: label('assigned it'),
  policy: label('followed a change of the editorial policy'),
  testSend: label('mailed a test'),
  breakSchedule: label('called off the schedule'),
  reopen: label('asked for approval again: what the text shows changed'),
}

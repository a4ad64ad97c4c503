// What the panel says about where a document stands.

import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

/** The steps a new newsroom has; others are named by the newsroom itself. */
export const stepNames: Record<string, LabelOf> = {
  review: label('review', 'relecture'),
  protection: label('protection', 'protection'),
  release: label('release', 'validation finale'),
}

export const reviewWords = {
  live: label('Live', 'En ligne'),
  liveOlder: label('Live in an earlier version', 'En ligne dans une version antérieure'),
  notLive: label('Not live', 'Pas en ligne'),
  unsaved: label('Unsaved changes: save first', 'Changements non enregistrés : enregistrez d’abord'),
  unsavedHint: label(
    'Save the draft first: decisions are about the saved text.',
    'Enregistrez d’abord le brouillon : les décisions portent sur le texte enregistré.',
  ),
  loading: label('Reading the stage…', 'Lecture de l’étape…'),
  waitsFor: label('Waits for:', 'En attente de :'),
  theAuthor: label('author or editor', 'auteur ou rédacteur'),
  more: label('More', 'Plus'),
  notPossible: label('Not possible now', 'Impossible pour l’instant'),
  close: label('Close', 'Fermer'),
  cancel: label('Cancel', 'Annuler'),
  working: label('One moment…', 'Un instant…'),
  commentMissing: label('Write a few words first.', 'Écrivez d’abord quelques mots.'),
  optional: label('optional', 'facultatif'),
  missing: label('To do before it can be submitted', 'À faire avant de soumettre'),
  absent: label(
    'Not live yet, so the public will not see these',
    'Pas encore en ligne : le public ne verra pas ceci',
  ),
  history: label('History', 'Historique'),
  review: label('Review', 'Relecture'),
  unreachable: label(
    'The server did not answer. Check your connection and try again.',
    'Le serveur ne répond pas. Vérifiez votre connexion et réessayez.',
  ),
  tryAgain: label('Try again', 'Réessayer'),
}

/** Actions in the log, as things that happened. */
export const eventWords: Record<string, LabelOf> = {
  submit: label('submitted it for review', 'a soumis à relecture'),
  recall: label('took it back', 'a repris le texte'),
  requestChanges: label('requested changes', 'a demandé des changements'),
  approve: label('approved it', 'a approuvé'),
  publish: label('published it', 'a publié'),
  unpublish: label('unpublished it', 'a dépublié'),
  takeDown: label('took it down', 'a retiré'),
  archive: label('archived it', 'a archivé'),
  restore: label('restored it', 'a rétabli'),
  revise: label('changed the text', 'a modifié le texte'),
  schedule: label('scheduled it', 'a programmé'),
  unschedule: label('cancelled the schedule', 'a annulé la programmation'),
  embargo: label('set or lifted the embargo', 'a fixé ou levé l’embargo'),
  expire: label('set or lifted the end', 'a fixé ou levé la fin'),
  assign: label('assigned it', 'a attribué le texte'),
  policy: label('followed a change of the editorial policy', 'a suivi un changement des règles éditoriales'),
  testSend: label('mailed a test', 'a envoyé un essai'),
  breakSchedule: label('called off the schedule', 'a abandonné la programmation'),
}

// What the panel says about where a document stands.

import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

/** The steps a new newsroom has; others are named by the newsroom itself. */
export const stepNames: Record<string, LabelOf> = {
  review: label('review', { fr: 'relecture', nl: 'review' }),
  protection: label('protection', { fr: 'protection', nl: 'bescherming' }),
  release: label('release', { fr: 'validation finale', nl: 'vrijgave' }),
}

export const reviewMessages = {
  live: label('Live', { fr: 'En ligne', nl: 'Online' }),
  liveOlder: label('Live in an earlier version', {
    fr: 'En ligne dans une version antérieure',
    nl: 'Online in een eerdere versie',
  }),
  notLive: label('Not live', { fr: 'Pas en ligne', nl: 'Niet online' }),
  unsaved: label('Unsaved changes: save first', {
    fr: 'Changements non enregistrés : enregistrez d’abord',
    nl: 'Niet-opgeslagen wijzigingen: eerst opslaan',
  }),
  unsavedHint: label('Save the draft first: decisions are about the saved text.', {
    fr: 'Enregistrez d’abord le brouillon : les décisions portent sur le texte enregistré.',
    nl: 'Sla het concept eerst op: beslissingen gaan over de opgeslagen tekst.',
  }),
  loading: label('Reading the stage…', { fr: 'Lecture de l’étape…', nl: 'Fase ophalen…' }),
  waitsFor: label('Waits for:', { fr: 'En attente de :', nl: 'Wacht op:' }),
  theAuthor: label('author or editor', { fr: 'auteur ou rédacteur', nl: 'auteur of redacteur' }),
  more: label('More', { fr: 'Plus', nl: 'Meer' }),
  notPossible: label('Not possible now', { fr: 'Impossible pour l’instant', nl: 'Nu niet mogelijk' }),
  close: label('Close', { fr: 'Fermer', nl: 'Sluiten' }),
  cancel: label('Cancel', { fr: 'Annuler', nl: 'Annuleren' }),
  working: label('One moment…', { fr: 'Un instant…', nl: 'Een ogenblik…' }),
  commentMissing: label('Write a comment first.', {
    fr: 'Écrivez d’abord quelques mots.',
    nl: 'Schrijf eerst een opmerking.',
  }),
  optional: label('optional', { fr: 'facultatif', nl: 'optioneel' }),
  missing: label('To do before it can be submitted', {
    fr: 'À faire avant de soumettre',
    nl: 'Te doen vóór het indienen',
  }),
  goesOut: label('Goes out with it', { fr: 'Sera publié avec', nl: 'Gaat mee online' }),
  changedSince: label('Changed since it was approved: please approve it again', {
    fr: 'A changé depuis l’approbation : merci d’approuver de nouveau',
    nl: 'Gewijzigd sinds de goedkeuring: graag opnieuw goedkeuren',
  }),
  absent: label('Not live yet, so the public will not see these', {
    fr: 'Pas encore en ligne : le public ne verra pas ceci',
    nl: 'Nog niet online: het publiek krijgt dit niet te zien',
  }),
  history: label('History', { fr: 'Historique', nl: 'Geschiedenis' }),
  vouchedForBy: label('guest, vouched for by', {
    fr: 'invité, sous la responsabilité de',
    nl: 'gast, onder verantwoordelijkheid van',
  }),
  review: label('Review', { fr: 'Relecture', nl: 'Review' }),
  unreachable: label('The server did not answer. Check your connection and try again.', {
    fr: 'Le serveur ne répond pas. Vérifiez votre connexion et réessayez.',
    nl: 'De server antwoordt niet. Controleer de verbinding en probeer het opnieuw.',
  }),
  tryAgain: label('Try again', { fr: 'Réessayer', nl: 'Opnieuw proberen' }),
}

/** Actions in the log, as things that happened. */
export const eventMessages: Record<string, LabelOf> = {
  submit: label('submitted it for review', {
    fr: 'a soumis à relecture',
    nl: 'heeft dit ter review ingediend',
  }),
  recall: label('took it back', { fr: 'a repris le texte', nl: 'heeft dit teruggenomen' }),
  requestChanges: label('requested changes', {
    fr: 'a demandé des changements',
    nl: 'heeft wijzigingen gevraagd',
  }),
  approve: label('approved it', { fr: 'a approuvé', nl: 'heeft dit goedgekeurd' }),
  publish: label('published it', { fr: 'a publié', nl: 'heeft dit gepubliceerd' }),
  unpublish: label('unpublished it', { fr: 'a dépublié', nl: 'heeft dit gedepubliceerd' }),
  takeDown: label('took it down', { fr: 'a retiré', nl: 'heeft dit offline gehaald' }),
  archive: label('archived it', { fr: 'a archivé', nl: 'heeft dit gearchiveerd' }),
  restore: label('restored it', { fr: 'a rétabli', nl: 'heeft dit hersteld' }),
  trash: label('moved it to the trash', {
    fr: 'a mis à la corbeille',
    nl: 'heeft dit naar de prullenbak verplaatst',
  }),
  recover: label('took it out of the trash', {
    fr: 'a sorti de la corbeille',
    nl: 'heeft dit uit de prullenbak gehaald',
  }),
  revise: label('changed the text', { fr: 'a modifié le texte', nl: 'heeft de tekst gewijzigd' }),
  erase: label('took the name of a person out of it', {
    fr: 'en a retiré le nom d’une personne',
    nl: 'heeft er de naam van een persoon uitgehaald',
  }),
  schedule: label('scheduled it', { fr: 'a programmé', nl: 'heeft dit ingepland' }),
  unschedule: label('cancelled the schedule', {
    fr: 'a annulé la programmation',
    nl: 'heeft de planning geannuleerd',
  }),
  embargo: label('set or lifted the embargo', {
    fr: 'a fixé ou levé l’embargo',
    nl: 'heeft het embargo ingesteld of opgeheven',
  }),
  expire: label('set or lifted the end', {
    fr: 'a fixé ou levé la fin',
    nl: 'heeft het einde ingesteld of opgeheven',
  }),
  assign: label('assigned it', { fr: 'a attribué le texte', nl: 'heeft dit toegewezen' }),
  policy: label('followed a change of the editorial policy', {
    fr: 'a suivi un changement des règles éditoriales',
    nl: 'heeft een wijziging van het redactionele beleid gevolgd',
  }),
  testSend: label('mailed a test', { fr: 'a envoyé un essai', nl: 'heeft een proefverzending gedaan' }),
  breakSchedule: label('called off the schedule', {
    fr: 'a abandonné la programmation',
    nl: 'heeft de planning afgeblazen',
  }),
  reopen: label('asked for approval again: what the text shows changed', {
    fr: 'a redemandé l’approbation : un élément montré par le texte a changé',
    nl: 'heeft opnieuw goedkeuring gevraagd: iets wat de tekst toont, is gewijzigd',
  }),
}

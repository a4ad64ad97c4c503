// What a guest reads on the page of a review link, in the languages of the page.
import type { LinkState } from '@/workflow/guests/linkState'

export const pageLanguages = ['en', 'fr'] as const

export type PageLanguage = (typeof pageLanguages)[number]

type Problem =
  | Exclude<LinkState, 'open'>
  | 'unknown'
  | 'notReady'
  | 'tooMany'
  | 'failed'
  | 'crossSite'
  | 'form'

export interface GuestWords {
  title: string
  asks: (who: string, name: string) => string
  until: (date: string) => string
  once: string
  decide: string
  name: string
  approve: string
  requestChanges: string
  reason: string
  reasonHint: string
  send: string
  wrong: string
  nameMissing: string
  decisionMissing: string
  reasonMissing: string
  doneTitle: string
  done: Record<'approve' | 'requestChanges', string>
  problemTitle: string
  problems: Record<Problem, string>
}

const en: GuestWords = {
  title: 'Review',
  asks: (who, name) => `${who} asks ${name} to read this text and to decide about it.`,
  until: (date) => `This link works until ${date}.`,
  once: 'You can decide once. Your name and your words go on record.',
  decide: 'Your decision',
  name: 'Your name',
  approve: 'I approve this text as it stands',
  requestChanges: 'I ask for changes',
  reason: 'Reason',
  reasonHint: 'Needed when you ask for changes: say what should change and where.',
  send: 'Send the decision',
  wrong: 'Not sent yet:',
  nameMissing: 'Write your name.',
  decisionMissing: 'Choose one of the two decisions.',
  reasonMissing: 'Say what should change.',
  doneTitle: 'Thank you',
  done: {
    approve: 'Your approval is on record. You can close this page.',
    requestChanges:
      'Your request is on record and goes to the people who work on the text. You can close this page.',
  },
  problemTitle: 'This link does not open a text',
  problems: {
    used: 'The decision of this link was made already. There is nothing more to do.',
    revoked: 'This link was taken back. Ask the person who sent it.',
    expired: 'This link has expired. Ask the person who sent it for a new one.',
    changed: 'The text changed since this link was made. Ask the person who sent it for a new one.',
    closed: 'The text does not await this decision now. Ask the person who sent the link.',
    unknown: 'There is no such link. Check that you copied all of it.',
    notReady:
      'The text cannot be approved yet: something else must be settled first. Ask the person who sent the link, or ask for changes.',
    tooMany: 'Too many requests from here. Wait a minute and try again.',
    failed: 'Something went wrong here. Nothing was recorded; try again in a moment.',
    crossSite: 'Send the decision from the page of the link itself.',
    form: 'The decision was not sent in a form we can read. Load the page again.',
  },
}

const fr: GuestWords = {
  title: 'Relecture',
  asks: (who, name) => `${who} demande à ${name} de lire ce texte et de se prononcer.`,
  until: (date) => `Ce lien est valable jusqu’au ${date}.`,
  once: 'Vous pouvez décider une seule fois. Votre nom et vos mots sont consignés.',
  decide: 'Votre décision',
  name: 'Votre nom',
  approve: 'J’approuve ce texte tel quel',
  requestChanges: 'Je demande des modifications',
  reason: 'Motif',
  reasonHint: 'Nécessaire si vous demandez des modifications : dites quoi changer et où.',
  send: 'Envoyer la décision',
  wrong: 'Pas encore envoyé :',
  nameMissing: 'Écrivez votre nom.',
  decisionMissing: 'Choisissez une des deux décisions.',
  reasonMissing: 'Dites ce qui doit changer.',
  doneTitle: 'Merci',
  done: {
    approve: 'Votre approbation est consignée. Vous pouvez fermer cette page.',
    requestChanges:
      'Votre demande est consignée et transmise aux personnes qui travaillent sur le texte. Vous pouvez fermer cette page.',
  },
  problemTitle: 'Ce lien n’ouvre pas de texte',
  problems: {
    used: 'La décision de ce lien a déjà été prise. Il n’y a plus rien à faire.',
    revoked: 'Ce lien a été retiré. Adressez-vous à la personne qui l’a envoyé.',
    expired: 'Ce lien a expiré. Demandez-en un nouveau à la personne qui l’a envoyé.',
    changed:
      'Le texte a changé depuis la création de ce lien. Demandez-en un nouveau à la personne qui l’a envoyé.',
    closed:
      'Le texte n’attend pas cette décision en ce moment. Adressez-vous à la personne qui a envoyé le lien.',
    unknown: 'Ce lien n’existe pas. Vérifiez que vous l’avez copié en entier.',
    notReady:
      'Le texte ne peut pas encore être approuvé : un autre point doit être réglé d’abord. Adressez-vous à la personne qui a envoyé le lien, ou demandez des modifications.',
    tooMany: 'Trop de requêtes depuis cette adresse. Attendez une minute et réessayez.',
    failed: 'Une erreur s’est produite ici. Rien n’a été consigné ; réessayez dans un instant.',
    crossSite: 'Envoyez la décision depuis la page du lien elle-même.',
    form: 'La décision n’a pas été envoyée sous une forme lisible. Rechargez la page.',
  },
}

export const guestWords: Record<PageLanguage, GuestWords> = { en, fr }

export type GuestProblem = Problem

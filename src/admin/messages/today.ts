// What the first page of the panel says.
import { type LabelOf, label } from '@/platform/i18n/label'
import type { SectionName, StartStepName, What } from '@/today/today'

export const sectionTitles: Record<SectionName, LabelOf> = {
  waitsForMe: label('Waits for you', { fr: 'Vous attend', nl: 'Wacht op u' }),
  sentBack: label('Sent back to you', { fr: 'Renvoyé vers vous', nl: 'Naar u teruggestuurd' }),
  brokenSchedules: label('Not published as planned', {
    fr: 'Pas publié comme prévu',
    nl: 'Niet gepubliceerd zoals gepland',
  }),
  overdue: label('Overdue', { fr: 'En retard', nl: 'Te laat' }),
  issues: label('Issues in the making', { fr: 'Numéros en préparation', nl: 'Nummers in de maak' }),
  scheduled: label('This week', { fr: 'Cette semaine', nl: 'Deze week' }),
  ending: label('Consents and rights that end', {
    fr: 'Consentements et droits qui prennent fin',
    nl: 'Toestemmingen en rechten die aflopen',
  }),
  drafts: label('Your drafts', { fr: 'Vos brouillons', nl: 'Uw concepten' }),
}

/** What a row asks of the person, or says of its document. */
export const whatWords: Record<What, LabelOf> = {
  approve: label('To decide', { fr: 'À décider', nl: 'Te beslissen' }),
  publish: label('To publish', { fr: 'À publier', nl: 'Te publiceren' }),
  unpublish: label('To unpublish', { fr: 'À dépublier', nl: 'Offline te halen' }),
  work: label('Assigned to you', { fr: 'Attribué à vous', nl: 'Aan u toegewezen' }),
  consent: label('Consent', { fr: 'Consentement', nl: 'Toestemming' }),
  rights: label('Rights', { fr: 'Droits', nl: 'Rechten' }),
  takeDown: label('Look at what a consent took down', {
    fr: 'Vérifier ce qu’un consentement a retiré',
    nl: 'Nagaan wat een toestemming offline haalde',
  }),
  brokenSchedule: label('Schedule it again', { fr: 'À reprogrammer', nl: 'Opnieuw inplannen' }),
  askedProtection: label('See who is in it, and link their consents', {
    fr: 'Voir qui y figure et lier les consentements',
    nl: 'Kijk wie erin staat en koppel de toestemmingen',
  }),
  consentEnding: label('Ask for a new consent', {
    fr: 'Demander un nouveau consentement',
    nl: 'Nieuwe toestemming vragen',
  }),
  realName: label('Held back: a real name', {
    fr: 'Retenu : un nom réel',
    nl: 'Tegengehouden: een echte naam',
  }),
  guessing: label('Many real names from one account', {
    fr: 'Beaucoup de noms réels d’un seul compte',
    nl: 'Veel echte namen van één account',
  }),
}

export const todayMessages = {
  today: label('Today', { fr: 'Aujourd’hui', nl: 'Vandaag' }),
  unread: label('Unread', { fr: 'Non lu', nl: 'Ongelezen' }),
  nothing: label('Nothing waits for you.', { fr: 'Rien ne vous attend.', nl: 'Er wacht niets op u.' }),
  nothingToDecide: label('What is submitted for your decision will be here.', {
    fr: 'Ce qui sera soumis à votre décision se trouvera ici.',
    nl: 'Wat u ter beslissing wordt voorgelegd, komt hier te staan.',
  }),
  writeArticle: label('Write an article', { fr: 'Écrire un article', nl: 'Een artikel schrijven' }),
  untitled: label('Untitled', { fr: 'Sans titre', nl: 'Zonder titel' }),
  due: label('Due {date}', { fr: 'Pour le {date}', nl: 'Uiterlijk {date}' }),
  wasDue: label('Was due {date}', { fr: 'Attendu le {date}', nl: 'Had klaar moeten zijn op {date}' }),
  since: label('Since {date}', { fr: 'Depuis le {date}', nl: 'Sinds {date}' }),
  ends: label('Ends {date}', { fr: 'Prend fin le {date}', nl: 'Loopt af op {date}' }),
  ended: label('Ended {date}', { fr: 'A pris fin le {date}', nl: 'Afgelopen op {date}' }),
  goesOut: label('Goes out {date}', { fr: 'Paraît le {date}', nl: 'Verschijnt op {date}' }),
  comesDown: label('Unpublished {date}', { fr: 'Dépublié le {date}', nl: 'Offline op {date}' }),
  ready: label('Ready', { fr: 'Prêt', nl: 'Klaar' }),
  readyOf: label('{ready} of {total} ready', {
    fr: '{ready} sur {total} prêts',
    nl: '{ready} van {total} klaar',
  }),
  waitsFor: label('waits for', { fr: 'attend', nl: 'wacht op' }),
  empty: label('Holds nothing yet', { fr: 'Ne contient rien encore', nl: 'Bevat nog niets' }),
  more: label('{count} more', { fr: '{count} de plus', nl: 'Nog {count}' }),
  collections: label('Everything', { fr: 'Tout', nl: 'Alles' }),
  create: label('New: {what}', { fr: 'Nouveau : {what}', nl: 'Nieuw: {what}' }),
  done: label('Done', { fr: 'Fait', nl: 'Gedaan' }),
  markDone: label('Mark as done', { fr: 'Marquer comme fait', nl: 'Als gedaan markeren' }),
  markedDone: label('Marked as done.', { fr: 'Marqué comme fait.', nl: 'Als gedaan gemarkeerd.' }),
}

export const startMessages = {
  title: label('Start here', { fr: 'Commencez ici', nl: 'Begin hier' }),
  progress: label('{done} of {total} done', {
    fr: '{done} sur {total} faits',
    nl: '{done} van {total} gedaan',
  }),
}

export const startWords: Record<StartStepName, { name: LabelOf; why: LabelOf }> = {
  office: {
    name: label('Name your office', { fr: 'Nommez votre rédaction', nl: 'Geef uw redactie een naam' }),
    why: label('Readers see the name; days are counted in its time zone.', {
      fr: 'Les lecteurs voient le nom ; les jours sont comptés dans son fuseau horaire.',
      nl: 'Lezers zien de naam; dagen worden in haar tijdzone geteld.',
    }),
  },
  people: {
    name: label('Bring people in', { fr: 'Faites venir des collègues', nl: 'Haal mensen erbij' }),
    why: label('Give each an account and roles: nobody approves a text they worked on.', {
      fr: 'Donnez à chacun un compte et des rôles : personne n’approuve un texte sur lequel il a travaillé.',
      nl: 'Geef ieder een account en rollen: niemand keurt een tekst goed waaraan hij meewerkte.',
    }),
  },
  policy: {
    name: label('Say who approves what', { fr: 'Dites qui approuve quoi', nl: 'Zeg wie wat goedkeurt' }),
    why: label('Look at the steps that texts pass, and save them.', {
      fr: 'Regardez les étapes que passent les textes, et enregistrez-les.',
      nl: 'Bekijk de stappen die teksten doorlopen, en sla ze op.',
    }),
  },
  article: {
    name: label('Write the first article', {
      fr: 'Écrivez le premier article',
      nl: 'Schrijf het eerste artikel',
    }),
    why: label('It stays a draft until others approved it.', {
      fr: 'Il reste un brouillon tant que d’autres ne l’ont pas approuvé.',
      nl: 'Het blijft een concept tot anderen het goedkeurden.',
    }),
  },
  issue: {
    name: label('Plan the first issue', { fr: 'Préparez le premier numéro', nl: 'Plan het eerste nummer' }),
    why: label('It goes out as one, with all that it holds.', {
      fr: 'Il paraît d’un bloc, avec tout ce qu’il contient.',
      nl: 'Het verschijnt in één keer, met alles wat erin staat.',
    }),
  },
}

export const bellMessages = {
  notifications: label('Notifications', { fr: 'Notifications', nl: 'Meldingen' }),
  unread: label('{count} unread', { fr: '{count} non lues', nl: '{count} ongelezen' }),
  newOne: label('unread', { fr: 'non lue', nl: 'ongelezen' }),
  none: label('Nobody told you anything yet.', {
    fr: 'Personne ne vous a encore rien signalé.',
    nl: 'Er is u nog niets gemeld.',
  }),
  readAll: label('Mark all as read', { fr: 'Tout marquer comme lu', nl: 'Alles als gelezen markeren' }),
}

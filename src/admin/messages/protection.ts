// What the panel says to who protects: about the people in a text, and about where a consent is used.
import { type LabelOf, label } from '@/platform/i18n/label'
import type { Consequence } from '@/workflow/consent/consequences'

/** `{channels}`, `{languages}`, `{name}`, `{day}` and `{count}` are filled in. */
export const protectionMessages = {
  people: label('People in this text', { fr: 'Les personnes dans ce texte', nl: 'De mensen in deze tekst' }),
  answers: {
    yes: label('The writer says: somebody can be recognised.', {
      fr: 'L’auteur dit : quelqu’un est reconnaissable.',
      nl: 'De schrijver zegt: iemand is herkenbaar.',
    }),
    no: label('The writer says: nobody can be recognised.', {
      fr: 'L’auteur dit : personne n’est reconnaissable.',
      nl: 'De schrijver zegt: niemand is herkenbaar.',
    }),
    none: label('The writer has not said whether somebody can be recognised.', {
      fr: 'L’auteur n’a pas dit si quelqu’un est reconnaissable.',
      nl: 'De schrijver heeft niet gezegd of iemand herkenbaar is.',
    }),
  },
  needed: label('Each consent must cover: {channels}; in {languages}.', {
    fr: 'Chaque consentement doit couvrir : {channels} ; en {languages}.',
    nl: 'Elke toestemming moet gelden voor: {channels}; in {languages}.',
  }),
  theText: label('The text itself', { fr: 'Le texte lui-même', nl: 'De tekst zelf' }),
  nobody: label('No consent is linked.', {
    fr: 'Aucun consentement n’est lié.',
    nl: 'Er is geen toestemming gekoppeld.',
  }),
  gone: label('A consent that was deleted', {
    fr: 'Un consentement supprimé',
    nl: 'Een verwijderde toestemming',
  }),
  holds: label('Covers this text.', { fr: 'Couvre ce texte.', nl: 'Geldt voor deze tekst.' }),
  holdsUntil: label('Covers this text, until {day}.', {
    fr: 'Couvre ce texte, jusqu’au {day}.',
    nl: 'Geldt voor deze tekst, tot en met {day}.',
  }),
  link: label('Link a consent', { fr: 'Lier un consentement', nl: 'Toestemming koppelen' }),
  linkTo: label('Link a consent: {name}', {
    fr: 'Lier un consentement : {name}',
    nl: 'Toestemming koppelen: {name}',
  }),
  linkEffect: label(
    'Linked while the text is in review, it leaves the approvals of its words. Once the text is approved, it has to be approved again.',
    {
      fr: 'Lié pendant la relecture, il laisse en place les approbations du texte. Une fois le texte approuvé, il doit être approuvé de nouveau.',
      nl: 'Tijdens de beoordeling blijven de goedkeuringen van de tekst staan. Een al goedgekeurde tekst moet opnieuw worden goedgekeurd.',
    },
  ),
  consent: label('Consent', { fr: 'Consentement', nl: 'Toestemming' }),
  create: label('New consent', { fr: 'Nouveau consentement', nl: 'Nieuwe toestemming' }),
  linked: label('The consent is linked.', {
    fr: 'Le consentement est lié.',
    nl: 'De toestemming is gekoppeld.',
  }),
  uses: label('Where it is used', { fr: 'Où il est utilisé', nl: 'Waar die wordt gebruikt' }),
  unused: label('Nothing relies on it.', { fr: 'Rien n’en dépend.', nl: 'Niets steunt erop.' }),
  pastText: label('An earlier text of it', { fr: 'Un texte antérieur', nl: 'Een eerdere tekst ervan' }),
  ifWithdrawn: label('After a withdrawal', { fr: 'Après un retrait', nl: 'Na een intrekking' }),
  withdraw: {
    title: label('Withdraw this consent?', {
      fr: 'Retirer ce consentement ?',
      nl: 'Deze toestemming intrekken?',
    }),
    effect: label('As soon as it is saved:', { fr: 'Dès l’enregistrement :', nl: 'Zodra u opslaat:' }),
    nothing: label('Nothing public relies on it.', {
      fr: 'Rien de public n’en dépend.',
      nl: 'Niets openbaars steunt erop.',
    }),
    confirm: label('Withdraw', { fr: 'Retirer', nl: 'Intrekken' }),
  },
}

/** What happens to a text when the consent is withdrawn. */
export const consequenceMessages: Record<Consequence, LabelOf> = {
  takenDown: label('it is taken down at once', {
    fr: 'il disparaît aussitôt',
    nl: 'het gaat meteen offline',
  }),
  purged: label('it can no longer be looked back at', {
    fr: 'il ne peut plus être consulté',
    nl: 'het kan niet meer worden teruggezien',
  }),
  unscheduled: label('it is not published as scheduled', {
    fr: 'il ne paraît pas comme programmé',
    nl: 'het verschijnt niet zoals ingepland',
  }),
  asked: label('it stays; somebody is asked to look at it', {
    fr: 'il reste ; quelqu’un est prié de le vérifier',
    nl: 'het blijft; iemand wordt gevraagd ernaar te kijken',
  }),
  later: label('it cannot be approved or published with it', {
    fr: 'il ne peut être ni approuvé ni publié avec lui',
    nl: 'het kan er niet mee worden goedgekeurd of gepubliceerd',
  }),
}

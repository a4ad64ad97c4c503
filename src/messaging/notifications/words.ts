// What people are told, in their language: one sentence an event. `{who}` did it, `{what}` is the document's title.
// Comments are not quoted: a mail leaves the house, and what colleagues write to each other may name somebody.
import type { Language } from '@/platform/i18n/languages'

type Sentences = Record<string, string>

const en: Sentences = {
  'review.requested': '“{what}” awaits your review',
  'review.approved': '{who} approved “{what}”',
  'review.changesRequested': '{who} asks for changes in “{what}”',
  'review.recalled': '{who} took “{what}” back from review',
  'review.assigned': '{who} assigned “{what}” to you',
  'review.overdue': 'The review of “{what}” is overdue',
  'schedule.broken': '“{what}” could not be published as scheduled',
  'comment.mentioned': '{who} mentioned you in a comment on “{what}”',
  'comment.created': '{who} commented on “{what}”',
  'task.opened': 'There is a task for you about “{what}”',
  'webhook.disabled': 'The webhook “{what}” was switched off, as its receiver takes no messages',
  published: '{who} published “{what}”',
  unpublished: '{who} unpublished “{what}”',
  takenDown: '“{what}” was taken down by {who}',
  other: 'News about “{what}”',
}

const fr: Sentences = {
  'review.requested': '« {what} » attend votre relecture',
  'review.approved': '{who} a approuvé « {what} »',
  'review.changesRequested': '{who} demande des changements dans « {what} »',
  'review.recalled': '{who} a retiré « {what} » de la relecture',
  'review.assigned': '{who} vous a confié « {what} »',
  'review.overdue': 'La relecture de « {what} » est en retard',
  'schedule.broken': '« {what} » n’a pas pu être publié comme prévu',
  'comment.mentioned': '{who} vous mentionne dans un commentaire sur « {what} »',
  'comment.created': '{who} a commenté « {what} »',
  'task.opened': 'Une tâche vous attend au sujet de « {what} »',
  'webhook.disabled': 'Le webhook « {what} » a été désactivé : son destinataire ne prend plus de messages',
  published: '{who} a publié « {what} »',
  unpublished: '{who} a dépublié « {what} »',
  takenDown: '« {what} » a été retiré par {who}',
  other: 'Du nouveau au sujet de « {what} »',
}

const nl: Sentences = {
  'review.requested': '‘{what}’ wacht op uw beoordeling',
  'review.approved': '{who} heeft ‘{what}’ goedgekeurd',
  'review.changesRequested': '{who} vraagt om wijzigingen in ‘{what}’',
  'review.recalled': '{who} heeft ‘{what}’ uit de beoordeling teruggetrokken',
  'review.assigned': '{who} heeft ‘{what}’ aan u toegewezen',
  'review.overdue': 'De beoordeling van ‘{what}’ is te laat',
  'schedule.broken': '‘{what}’ kon niet volgens planning worden gepubliceerd',
  'comment.mentioned': '{who} noemt u in een opmerking bij ‘{what}’',
  'comment.created': '{who} heeft een opmerking geplaatst bij ‘{what}’',
  'task.opened': 'Er is een taak voor u over ‘{what}’',
  'webhook.disabled': 'De webhook ‘{what}’ is uitgeschakeld: de ontvanger neemt geen berichten aan',
  published: '{who} heeft ‘{what}’ gepubliceerd',
  unpublished: '{who} heeft ‘{what}’ offline gehaald',
  takenDown: '‘{what}’ is door {who} verwijderd',
  other: 'Nieuws over ‘{what}’',
}

const sentences: Record<Language, Sentences> = { en, fr, nl }

/** What stands around the sentences of a mail. */
export const mailWords = {
  en: {
    greeting: 'Hello {name},',
    open: 'Open it',
    digest: '{count} news from the editorial desk',
    footer: 'How often you get these mails is set in your account:',
    system: 'The system',
    untitled: 'a document',
  },
  fr: {
    greeting: 'Bonjour {name},',
    open: 'Ouvrir',
    digest: '{count} nouvelles de la rédaction',
    footer: 'La fréquence de ces messages se règle dans votre compte :',
    system: 'Le système',
    untitled: 'un document',
  },
  nl: {
    greeting: 'Beste {name},',
    open: 'Openen',
    digest: '{count} berichten van de redactie',
    footer: 'Hoe vaak u deze mails krijgt, stelt u in bij uw account:',
    system: 'Het systeem',
    untitled: 'een document',
  },
} satisfies Record<Language, Record<string, string>>

export interface Told {
  event: string
  /** Name of who did it; empty or `system` for the product itself. */
  who?: string | undefined
  title?: string | undefined
}

export const sentenceOf = ({ event, who, title }: Told, language: Language): string => {
  const known = [event, event.split('.').at(-1) ?? ''].find((name) =>
    Object.hasOwn(sentences[language], name),
  )
  const words = mailWords[language]
  return fill(sentences[language][known ?? 'other'] ?? '', {
    who: !who || who === 'system' ? words.system : who,
    what: title || words.untitled,
  })
}

/** In one pass, so that braces in a name stay what they are. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  )

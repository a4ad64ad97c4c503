// Refusals in the panel's words. The API answers in English and names stages and roles by their codes; people read labels.
import { roleTable } from '@/access/roles'
import { stepNames } from '@/admin/messages/review'
import type { Translate } from '@/admin/messages/translate'
import { stageLabels } from '@/collections/fields/stageLabels'
import { inPanelLanguages, type LabelOf, label } from '@/platform/i18n/label'
import { tagOf } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'

/** A sentence of workflow/decide.ts, and how the panel says it; `$1` is what was captured. */
const sentences: [RegExp, LabelOf][] = [
  [
    /^The document is in the stage (.+); this needs (.+)\.$/,
    label('It is $1; this needs $2.', {
      fr: 'Étape actuelle : $1 ; il faut : $2.',
      nl: 'Huidige fase: $1; nodig: $2.',
    }),
  ],
  [/^This is for (.+)\.$/, label('This is for $1.', { fr: 'Réservé : $1.', nl: 'Alleen voor: $1.' })],
  [
    /^You changed this text, so/,
    label('You changed this text, so someone else must approve it (four eyes).', {
      fr: 'Vous avez modifié ce texte : quelqu’un d’autre doit l’approuver (quatre yeux).',
      nl: 'U hebt deze tekst gewijzigd, dus iemand anders moet goedkeuren (vier ogen).',
    }),
  ],
  [
    /^You worked on something that goes out/,
    label(
      'You worked on something that goes out with this text, so someone else must approve it (four eyes).',
      {
        fr: 'Vous avez travaillé sur un élément publié avec ce texte : quelqu’un d’autre doit l’approuver (quatre yeux).',
        nl: 'U hebt gewerkt aan iets wat met deze tekst meegaat, dus iemand anders moet goedkeuren (vier ogen).',
      },
    ),
  ],
  [
    /^(“.+”) changed since the text/,
    label('$1 changed since it was approved. Have the text approved again.', {
      fr: '$1 a changé depuis l’approbation. Faites approuver le texte de nouveau.',
      nl: '$1 is gewijzigd sinds de goedkeuring. Laat de tekst opnieuw goedkeuren.',
    }),
  ],
  [
    /^You have already approved this step/,
    label('You have already approved this step; it needs another person.', {
      fr: 'Vous avez déjà approuvé cette étape ; il faut une autre personne.',
      nl: 'U hebt deze stap al goedgekeurd; er is iemand anders nodig.',
    }),
  ],
  [
    /^A guest approved this text, and who invited them/,
    label('You invited a guest who approved this text, so another publisher must publish it.', {
      fr: 'Une personne que vous avez invitée a approuvé ce texte : un autre éditeur doit le publier.',
      nl: 'Een door u uitgenodigde gast heeft deze tekst goedgekeurd, dus een andere publicist moet publiceren.',
    }),
  ],
  [
    /^No revision of this document is live/,
    label('It is not live.', { fr: 'Ce document n’est pas en ligne.', nl: 'Dit document is niet online.' }),
  ],
  [
    /^The text has changed since you loaded it/,
    label('The text has changed since you loaded it. Review the changes and decide again.', {
      fr: 'Le texte a changé depuis que vous l’avez ouvert. Regardez ce qui a changé et décidez de nouveau.',
      nl: 'De tekst is gewijzigd sinds het laden. Bekijk de wijzigingen en beslis opnieuw.',
    }),
  ],
  [
    /^This is not the text that was approved/,
    label('This is not the text that was approved. Submit it for review again.', {
      fr: 'Ce texte n’est pas celui qui a été approuvé. Soumettez-le de nouveau à relecture.',
      nl: 'Dit is niet de tekst die is goedgekeurd. Dien die opnieuw ter review in.',
    }),
  ],
  [
    /^It is under embargo until (\S+)\. Wait/,
    label('It is under embargo until $1.', {
      fr: 'Il est sous embargo jusqu’au $1.',
      nl: 'Hierop rust een embargo tot $1.',
    }),
  ],
  [
    /^It was to be unpublished at (\S+)\. Move/,
    label('It was to be unpublished at $1. Move or lift that first.', {
      fr: 'Il devait être dépublié le $1. Déplacez ou levez d’abord cette fin.',
      nl: 'Depubliceren stond gepland op $1. Verplaats dat einde eerst of hef het op.',
    }),
  ],
  [
    /^Not ready:/,
    label('The text is not complete yet.', {
      fr: 'Le texte n’est pas encore complet.',
      nl: 'De tekst is nog niet volledig.',
    }),
  ],
]

const joints: [RegExp, LabelOf][] = [
  [/ or the role “system”/g, label('', { fr: '', nl: '' })],
  [/the role “(\w+)”/g, label('“$1”', { fr: '« $1 »', nl: '“$1”' })],
  [/the author of the document/g, label('its author', { fr: 'son auteur', nl: 'de auteur' })],
  [
    /the submitter of the document/g,
    label('who submitted it', { fr: 'qui l’a soumis', nl: 'wie de tekst heeft ingediend' }),
  ],
  [/ \(step “([^”]+)”\)/g, label(' (step “$1”)', { fr: ' (étape « $1 »)', nl: ' (stap “$1”)' })],
  [/ or /g, label(' or ', { fr: ' ou ', nl: ' of ' })],
  [/“(\w+)”/g, label('“$1”', { fr: '« $1 »', nl: '“$1”' })],
]

/** What a refusal says; a sentence that is not known stays as it came. */
export const translateReason = (reason: string, translate: Translate): string => {
  const found = sentences.find(([pattern]) => pattern.test(reason))
  if (!found) return reason
  const [pattern, words] = found
  const parts = (pattern.exec(reason) ?? []).slice(1).map((part) => translatePart(part, translate))
  return translate(words).replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '')
}

const translatePart = (part: string, translate: Translate): string =>
  instant.test(part)
    ? translate(inPanelLanguages((language) => dateIn(part, language)))
    : translateNames(part, translate)

const instant = /^\d{4}-\d\d-\d\dT/

/** By the clocks of who reads it. */
const dateIn = (part: string, language: string): string =>
  new Intl.DateTimeFormat(tagOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(part))

const translateNames = (part: string, translate: Translate): string =>
  joints
    .reduce((text, [pattern, words]) => text.replace(pattern, translate(words)), part)
    .replace(/([“«]\s?)(\w+)(\s?[”»])/g, (_, open: string, code: string, close: string) => {
      const name = names[code]
      return `${open}${name ? translate(name) : code}${close}`
    })

const roleNames = Object.fromEntries(Object.entries(roleTable).map(([role, { name }]) => [role, name]))

const names: Record<string, LabelOf> = { ...stageLabels, ...roleNames, ...stepNames }

const issueMessages: Record<string, LabelOf> = {
  required: label('Fill this in.', { fr: 'À remplir.', nl: 'Vul dit in.' }),
  altMissing: label('Describe this image in its alternative text.', {
    fr: 'Décrivez cette image dans son texte alternatif.',
    nl: 'Beschrijf deze afbeelding in de alternatieve tekst.',
  }),
  referenceMissing: label('This points to an entry that was deleted. Choose another or remove it.', {
    fr: 'Ceci renvoie à une entrée supprimée. Choisissez-en une autre ou retirez-la.',
    nl: 'Dit verwijst naar een item dat is verwijderd. Kies een ander of haal de verwijzing weg.',
  }),
  slugTaken: label('This address is taken. Choose another.', {
    fr: 'Cette adresse est prise. Choisissez-en une autre.',
    nl: 'Dit adres is al in gebruik. Kies een ander.',
  }),
  past: label('Choose a moment in the future.', {
    fr: 'Choisissez un moment à venir.',
    nl: 'Kies een moment in de toekomst.',
  }),
  beforeEmbargo: label('It is under embargo until later. Choose a later moment, or lift the embargo first.', {
    fr: 'Son embargo dure plus longtemps. Choisissez un moment plus tard, ou levez d’abord l’embargo.',
    nl: 'Het embargo duurt langer. Kies een later moment, of hef eerst het embargo op.',
  }),
  afterEnd: label('It ends before that. Choose an earlier moment, or move its end first.', {
    fr: 'Il prend fin avant. Choisissez un moment plus tôt, ou déplacez d’abord sa fin.',
    nl: 'Het loopt eerder af. Kies een vroeger moment, of verplaats eerst het einde.',
  }),
  afterSchedule: label('It is scheduled before that. Cancel the schedule first.', {
    fr: 'Il est programmé avant. Annulez d’abord la programmation.',
    nl: 'Het is eerder ingepland. Annuleer eerst de planning.',
  }),
  beforeStart: label('It is not public before that. Choose a later moment.', {
    fr: 'Il n’est pas public avant. Choisissez un moment plus tard.',
    nl: 'Het is dan nog niet openbaar. Kies een later moment.',
  }),
}

export const translateIssue = ({ code, message }: Issue, translate: Translate): string => {
  const words = issueMessages[code]
  return words ? translate(words) : message
}

// Refusals in the panel's words. The API answers in English and names stages and roles by their codes; people read labels.
import { roleTable } from '@/access/roles'
import { stepNames } from '@/admin/messages/review'
import type { Translate } from '@/admin/messages/translate'
import { stageLabels } from '@/collections/fields/stageLabels'
import { inPanelLanguages, type LabelOf, label } from '@/platform/i18n/label'
import { isLanguage } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import type { Issue } from '@/platform/issues'

/** A sentence of workflow/decide.ts, and how the panel says it; `$1` is what was captured. */
const sentences: [RegExp, LabelOf][] = [
  [/^The document is in the stage (.+); this needs (.+)\.$/, label('It is $1; this needs $2.')],
  [/^This is for (.+)\.$/, label('This is for $1.')],
  [
    /^You changed this text, so/,
    label('You changed this text, so someone else must approve it (four eyes).'),
  ],
  [
    /^You worked on something that goes out/,
    label(
      'You worked on something that goes out with this text, so someone else must approve it (four eyes).',
    ),
  ],
  [
    /^(“.+”) changed since the text/,
    label('$1 changed since it was approved. Have the text approved again.'),
  ],
  [
    /^You have already approved this step/,
    label('You have already approved this step; it needs another person.'),
  ],
  [
    /^A guest approved this text, and who invited them/,
    label('You invited a guest who approved this text, so another publisher must publish it.'),
  ],
  [/^No revision of this document is live/, label('It is not live.')],
  [
    /^The text has changed since you loaded it/,
    label('The text has changed since you loaded it. Review the changes and decide again.'),
  ],
  [
    /^This is not the text that was approved/,
    label('This is not the text that was approved. Submit it for review again.'),
  ],
  [/^It is under embargo until (\S+)\. Wait/, label('It is under embargo until $1.')],
  [
    /^It was to be unpublished at (\S+)\. Move/,
    label('It was to be unpublished at $1. Move or lift that first.'),
  ],
  [/^Not ready:/, label('The text is not complete yet.')],
]

const joints: [RegExp, LabelOf][] = [
  [/ or the role “system”/g, label('')],
  [/the role “(\w+)”/g, label('“$1”')],
  [/the author of the document/g, label('its author')],
  [/the submitter of the document/g, label('who submitted it')],
  [/ \(step “([^”]+)”\)/g, label(' (step “$1”)')],
  [/ or /g, label(' or ')],
  [/“(\w+)”/g, label('“$1”')],
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
  new Intl.DateTimeFormat(messages[isLanguage(language) ? language : 'en'].tag, {
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
  required: label('Fill this in.'),
  altMissing: label('Describe this image in its alternative text.'),
  referenceMissing: label('This points to an entry that was deleted. Choose another or remove it.'),
  slugTaken: label('This address is taken. Choose another.'),
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

// Refusals in the panel's words. The API answers in English and names stages and roles by their codes; people read labels.
import { roleTable } from '@/access/roles'
import { stepNames } from '@/admin/words/review'
import type { Say } from '@/admin/words/say'
import { stageLabels } from '@/collections/fields/stageLabels'
import { type LabelOf, label } from '@/platform/i18n/label'
import type { Issue } from '@/platform/issues'

/** A sentence of workflow/decide.ts, and how the panel says it; `$1` is what was captured. */
const sentences: [RegExp, LabelOf][] = [
  [
    /^The document is in the stage (.+); this needs (.+)\.$/,
    label('It is $1; this needs $2.', 'Étape actuelle : $1 ; il faut : $2.'),
  ],
  [/^This is for (.+)\.$/, label('This is for $1.', 'Réservé : $1.')],
  [
    /^You changed this text, so/,
    label(
      'You changed this text, so someone else must approve it (four eyes).',
      'Vous avez modifié ce texte : quelqu’un d’autre doit l’approuver (quatre yeux).',
    ),
  ],
  [
    /^You have approved this step already/,
    label(
      'You have approved this step already; it needs another person.',
      'Vous avez déjà approuvé cette étape ; il faut une autre personne.',
    ),
  ],
  [/^No revision of this document is live/, label('It is not live.', 'Ce document n’est pas en ligne.')],
  [
    /^The text changed since you loaded it/,
    label(
      'The text changed since you loaded it. Look at what changed and decide anew.',
      'Le texte a changé depuis que vous l’avez ouvert. Regardez ce qui a changé et décidez de nouveau.',
    ),
  ],
  [
    /^The text is not the one that was approved/,
    label(
      'The text is not the one that was approved. Submit it for review again.',
      'Ce texte n’est pas celui qui a été approuvé. Soumettez-le de nouveau à relecture.',
    ),
  ],
  [
    /^It is under embargo until (\S+)\. Wait/,
    label('It is under embargo until $1.', 'Il est sous embargo jusqu’au $1.'),
  ],
  [
    /^It was to be unpublished at (\S+)\. Move/,
    label(
      'It was to be unpublished at $1. Move or lift that first.',
      'Il devait être dépublié le $1. Déplacez ou levez d’abord cette fin.',
    ),
  ],
  [/^Not ready:/, label('The text is not complete yet.', 'Le texte n’est pas encore complet.')],
]

const joints: [RegExp, LabelOf][] = [
  [/ or the role “system”/g, label('', '')],
  [/the role “(\w+)”/g, label('“$1”', '« $1 »')],
  [/the author of the document/g, label('its author', 'son auteur')],
  [/the submitter of the document/g, label('who submitted it', 'qui l’a soumis')],
  [/ \(step “([^”]+)”\)/g, label(' (step “$1”)', ' (étape « $1 »)')],
  [/ or /g, label(' or ', ' ou ')],
  [/“(\w+)”/g, label('“$1”', '« $1 »')],
]

/** What a refusal says; a sentence that is not known stays as it came. */
export const sayReason = (reason: string, say: Say): string => {
  const found = sentences.find(([pattern]) => pattern.test(reason))
  if (!found) return reason
  const [pattern, words] = found
  const parts = (pattern.exec(reason) ?? []).slice(1).map((part) => sayPart(part, say))
  return say(words).replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '')
}

const sayPart = (part: string, say: Say): string =>
  joints
    .reduce((text, [pattern, words]) => text.replace(pattern, say(words)), part)
    .replace(/([“«]\s?)(\w+)(\s?[”»])/g, (_, open: string, code: string, close: string) => {
      const name = names[code]
      return `${open}${name ? say(name) : code}${close}`
    })

const roleNames = Object.fromEntries(Object.entries(roleTable).map(([role, { name }]) => [role, name]))

const names: Record<string, LabelOf> = { ...stageLabels, ...roleNames, ...stepNames }

const issueWords: Record<string, LabelOf> = {
  required: label('Fill this in.', 'À remplir.'),
  altMissing: label(
    'Describe this image in its alternative text.',
    'Décrivez cette image dans son texte alternatif.',
  ),
  referenceMissing: label(
    'This points to an entry that was deleted. Choose another or remove it.',
    'Ceci renvoie à une entrée supprimée. Choisissez-en une autre ou retirez-la.',
  ),
  slugTaken: label(
    'This address is taken. Choose another.',
    'Cette adresse est prise. Choisissez-en une autre.',
  ),
}

export const sayIssue = ({ code, message }: Issue, say: Say): string => {
  const words = issueWords[code]
  return words ? say(words) : message
}

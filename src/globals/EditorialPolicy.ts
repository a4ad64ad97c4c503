import type { GlobalConfig } from 'payload'
import { admins } from '@/access/admins'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { editorialTypes } from '@/collections/editorial'
import { groups } from '@/collections/fields/groups'
import { choice, choices, count, number, rows, side, text, tick } from '@/collections/fields/plain'
import { roleLabels } from '@/collections/fields/roleLabels'
import { distinct } from '@/collections/fields/validate'
import { between, whole } from '@/collections/fields/validateNumbers'
import { filled, label } from '@/platform/i18n/label'

const conditions = {
  always: label('Always', 'Toujours'),
  depictsPeople: label('When people can be recognised', 'Quand des personnes sont reconnaissables'),
  hasFunders: label('When it has funders', 'Quand il y a des bailleurs'),
  kindIs: label('When it is of this kind', 'Quand il est de ce genre'),
}

const checkNames = {
  alternativeText: label('Pictures have alternative texts', 'Les images ont un texte alternatif'),
  designations: label('Listed designations carry their note', 'Les désignations listées portent leur note'),
  acknowledgements: label('Required acknowledgements are there', 'Les mentions obligatoires sont présentes'),
  consents: label('Consents are valid', 'Les consentements sont valables'),
  languages: label('Every language offered has its text', 'Chaque langue proposée a son texte'),
}

const whenWithdrawn = {
  takeDown: label('Take down at once what relies on it', 'Retirer aussitôt ce qui en dépend'),
  task: label('Ask the protection officer', 'Demander au responsable protection'),
}

const steps = rows(
  'steps',
  { one: label('Step', 'Étape'), many: label('Steps', 'Étapes') },
  [
    side(
      text('name', label('Name', 'Nom'), { required: true }),
      choice('role', label('Approved by', 'Approuvée par'), roleLabels, {
        required: true,
        defaultValue: 'reviewer',
      }),
      {
        ...number('approvals', label('How many people', 'Combien de personnes'), {
          required: true,
          rules: [whole, between(1, 9)],
        }),
        defaultValue: 1,
      },
    ),
    side(
      choice('condition', label('Asked for', 'Demandée'), conditions, {
        required: true,
        defaultValue: 'always',
      }),
      {
        ...text('kind', label('Kind', 'Genre')),
        admin: { condition: (_, step) => step?.condition === 'kindIs' },
      },
    ),
  ],
  {
    description: label(
      'In order. Without steps an editor or publisher publishes directly.',
      'Dans l’ordre. Sans étape, un rédacteur ou un éditeur publie directement.',
    ),
  },
)

const onceNamed = (name: string) =>
  filled(
    label(
      'Two steps are named “{name}”. Approvals are counted by the name: give each its own.',
      'Deux étapes se nomment « {name} ». Les approbations se comptent par nom : donnez à chacune le sien.',
    ),
    { name },
  )

const onceListed = (slug: string) =>
  filled(
    label(
      '“{slug}” is listed twice. Put its steps in one place.',
      '« {slug} » figure deux fois. Mettez ses étapes au même endroit.',
    ),
    { slug },
  )

export const EditorialPolicy: GlobalConfig = {
  slug: 'editorial-policy',
  label: label('Editorial policy', 'Règles éditoriales'),
  access: { read: staff, readVersions: nobody, update: admins },
  admin: {
    group: groups.administration,
    description: label(
      'Who approves what before it is published. A collection that is not listed keeps the steps it came with.',
      'Qui approuve quoi avant publication. Une collection absente de la liste garde ses étapes d’origine.',
    ),
  },
  fields: [
    {
      ...rows(
        'policies',
        { one: label('Collection', 'Collection'), many: label('Collections', 'Collections') },
        [
          choice('for', label('For', 'Pour'), editorialTypes, { required: true }),
          { ...steps, validate: distinct('name', onceNamed) },
        ],
      ),
      validate: distinct('for', onceListed),
    },
    tick(
      'fourEyes',
      label('Nobody approves a text they worked on', 'Nul n’approuve un texte auquel il a travaillé'),
      { on: true },
    ),
    { ...count('dueDays', label('Days for a review', 'Jours pour une relecture')), defaultValue: 5 },
    choice('onWithdrawal', label('When a consent ends', 'Quand un consentement prend fin'), whenWithdrawn, {
      defaultValue: 'takeDown',
    }),
    choices('checks', label('Checks before review', 'Contrôles avant relecture'), checkNames, {
      defaultValue: Object.keys(checkNames),
    }),
  ],
}

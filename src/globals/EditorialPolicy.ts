import type { GlobalConfig } from 'payload'
import { admins } from '@/access/admins'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { globalComponents } from '@/collections/define/panel'
import { groups } from '@/collections/fields/groups'
import { choice, choices, count, number, rows, side, text, tick } from '@/collections/fields/plain'
import { roleLabels } from '@/collections/fields/roleLabels'
import { distinct } from '@/collections/fields/validate'
import { between, wholeRule } from '@/collections/fields/validateNumbers'
import { publishedTypes } from '@/collections/published'
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'

const conditions = {
  always: label('Always'),
  depictsPeople: label('When people can be recognised'),
  hasFunders: label('When it has funders'),
  kindIs: label('If it is of this kind'),
}

const guestRules = {
  beside: label('Yes, beside someone of the staff'),
  alone: label('Yes, also without staff'),
  none: label('No'),
}

const checkNames = {
  alternativeText: label('Pictures have alternative texts'),
  designations: label('Listed designations carry their note'),
  acknowledgements: label('Required acknowledgements are there'),
  consents: label('Consents are valid'),
  languages: label('Every language offered has its text'),
}

const whenWithdrawn = {
  takeDown: label('Take down at once what relies on it'),
  task: label('Ask the protection officer'),
}

const steps = rows(
  'steps',
  { one: label('Step'), many: label('Steps') },
  [
    side(
      text('name', label('Name'), { required: true }),
      choice('role', label('Approved by'), roleLabels, {
        required: true,
        defaultValue: 'reviewer',
      }),
      {
        ...number('approvals', label('How many people'), {
          required: true,
          rules: [wholeRule, between(1, 9)],
        }),
        defaultValue: 1,
      },
    ),
    side(
      choice('condition', label('Asked for'), conditions, {
        required: true,
        defaultValue: 'always',
      }),
      {
        ...text('kind', label('Kind')),
        admin: { condition: (_, step) => step?.condition === 'kindIs' },
      },
      choice('guests', label('Guests may decide'), guestRules, {
        defaultValue: 'beside',
        description: label('By a review link that is mailed to them. Never where people are protected.'),
      }),
    ),
  ],
  {
    description: label('In this order. Without steps, an editor or publisher publishes directly.'),
  },
)

const onceNamed = (name: string) =>
  filled(label('Two steps are named “{name}”. Approvals are counted by the name: give each its own.'), {
    name,
  })

const onceListed = (slug: string) =>
  filled(label('“{slug}” is listed twice. Put its steps in one place.'), { slug })

export const EditorialPolicy: GlobalConfig = {
  slug: 'editorial-policy',
  label: label('Editorial policy'),
  access: { read: staff, readVersions: nobody, update: admins },
  admin: {
    components: globalComponents,
    group: groups.administration,
    hidden: hiddenUnless('administer'),
    description: label(
      'Who approves what before it is published. A collection that is not listed keeps the steps it came with.',
    ),
  },
  fields: [
    {
      ...rows('policies', { one: label('Collection'), many: label('Collections') }, [
        choice('for', label('For'), publishedTypes, { required: true }),
        { ...steps, validate: distinct('name', onceNamed) },
      ]),
      validate: distinct('for', onceListed),
    },
    tick('fourEyes', label('Nobody approves a text they worked on'), { on: true }),
    { ...count('dueDays', label('Days for a review')), defaultValue: 5 },
    {
      ...count('trashDays', label('Days in the trash'), {
        description: label(
          'Then it is deleted for good. 0: until an administrator does it. What was ever public stays.',
        ),
      }),
      defaultValue: 30,
    },
    choices(
      'secondFactor',
      label('Must sign in with a second factor', {
        fr: 'Doivent se connecter avec un second facteur',
        nl: 'Moeten zich aanmelden met een tweede factor',
      }),
      roleLabels,
      {
        description: label(
          'Who has one of these roles sets it up at the next sign-in. Who signs in at the provider has that one’s.',
          {
            fr: 'Qui a l’un de ces rôles le configure à la prochaine connexion. Qui se connecte chez le fournisseur a le sien.',
            nl: 'Wie een van deze rollen heeft, stelt die in bij de volgende aanmelding. Wie zich bij de aanbieder aanmeldt, heeft die van de aanbieder.',
          },
        ),
      },
    ),
    choice('onWithdrawal', label('When a consent ends'), whenWithdrawn, {
      defaultValue: 'takeDown',
    }),
    choices('checks', label('Checks before review'), checkNames, {
      defaultValue: Object.keys(checkNames),
    }),
  ],
}

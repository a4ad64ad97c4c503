// Whether people can be recognised in a document, and what they agreed to.
import type { GroupField } from 'payload'
import { choice } from '@/collections/fields/plain'
import { many } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const protection = (): GroupField => ({
  name: 'protection',
  type: 'group',
  label: label('Protection of people', 'Protection des personnes'),
  fields: [
    choice(
      'depictsPeople',
      label(
        'Can a beneficiary or other vulnerable person be recognised?',
        'Une personne vulnérable est-elle reconnaissable ?',
      ),
      { yes: label('Yes', 'Oui'), no: label('No', 'Non') },
      {
        description: label(
          'By name, picture, voice or story. “Yes” adds a step for the protection officer.',
          'Par le nom, l’image, la voix ou le récit. « Oui » ajoute une étape pour le responsable protection.',
        ),
      },
    ),
    {
      ...many('consents', 'consents', {
        label: label('Consents', 'Consentements'),
        description: label(
          'What these people agreed to, in writing.',
          'Ce que ces personnes ont accepté par écrit.',
        ),
      }),
      admin: { condition: (_, protection) => protection?.depictsPeople === 'yes' },
    },
  ],
})

// Whether people can be recognised in a document, and what they agreed to.
import type { GroupField } from 'payload'
import { choice } from '@/collections/fields/plain'
import { many } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'

export const protection = (): GroupField => ({
  name: 'protection',
  type: 'group',
  label: label('Protection of people'),
  fields: [
    choice(
      'depictsPeople',
      label('Can a beneficiary or other vulnerable person be recognised?'),
      { yes: label('Yes'), no: label('No') },
      {
        description: label('By name, picture, voice or story. “Yes” adds a step for the protection officer.'),
        requiredForReview: true,
      },
    ),
    {
      ...many('consents', 'consents', {
        label: label('Consents'),
        description: label('What these people agreed to, in writing.'),
      }),
      admin: { condition: (_, protection) => protection?.depictsPeople === 'yes' },
    },
  ],
})

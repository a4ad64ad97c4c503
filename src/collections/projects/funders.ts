// Who pays for a project, and the words of thanks each asks for.
import { currency, number, rows, side, text, textarea } from '@/collections/fields/plain'
import { presentParts, publicParts } from '@/collections/fields/public'
import { one } from '@/collections/fields/relation'
import { notNegative } from '@/collections/fields/validateNumbers'
import type { Published, Reader } from '@/content/reader'
import { label } from '@/platform/i18n/label'
import type { Funder } from '@/public-types'

export const funders = rows(
  'funders',
  { one: label('Funder', 'Bailleur'), many: label('Funders', 'Bailleurs') },
  [
    one('organisation', 'organisations', {
      label: label('Organisation', 'Organisation'),
      required: true,
      public: true,
    }),
    side(
      number('amount', label('Amount', 'Montant'), { rules: [notNegative], public: true }),
      currency('currency', { public: true }),
      text('period', label('Period', 'Période'), {
        public: true,
        description: label('Such as 2023–2026.', 'Par exemple 2023–2026.'),
      }),
    ),
    textarea('acknowledgement', label('Acknowledgement', 'Mention du soutien'), {
      public: {
        describe: 'Its own words here, else those of the organisation.',
        present: (value, read, { organisation }) =>
          read.text(value) ?? read.entry('organisations', organisation)?.acknowledgement ?? null,
      },
      localized: true,
      description: label(
        'The words this funder asks for here. Left empty, those of the organisation are used.',
        'Les mots que ce bailleur demande ici. À défaut, ceux de l’organisation sont utilisés.',
      ),
    }),
  ],
  { public: true, typeName: 'Funder' },
)

/** Of a project that another document owes thanks for: nothing else of it need be read. */
export const presentFunders = ({ content }: Published, read: Reader): Funder[] =>
  presentParts(publicParts([funders]), content, read).funders as Funder[]

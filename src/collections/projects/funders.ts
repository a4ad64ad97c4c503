// Who pays for a project, and the words of thanks each asks for.
import { currency, number, rows, side, text, textarea } from '@/collections/fields/plain'
import { presentParts, publicParts } from '@/collections/fields/public'
import { one } from '@/collections/fields/relation'
import { notNegative } from '@/collections/fields/validateNumbers'
import type { Published, Reader } from '@/content/reader'
import { label } from '@/platform/i18n/catalogue'
import type { Funder } from '@/public-types'

export const funders = rows(
  'funders',
  { one: label('Funder'), many: label('Funders') },
  [
    one('organisation', 'organisations', {
      label: label('Organisation'),
      required: true,
      public: true,
      search: 'names',
    }),
    side(
      number('amount', label('Amount'), { rules: [notNegative], public: true }),
      currency('currency', { public: true }),
      text('period', label('Period'), {
        public: true,
        description: label('Such as 2023–2026.'),
      }),
    ),
    textarea('acknowledgement', label('Acknowledgement'), {
      public: {
        describe: 'The wording for this project, else that of the organisation.',
        present: (value, read, { organisation }) =>
          read.text(value) ?? read.entry('organisations', organisation)?.acknowledgement ?? null,
      },
      localized: true,
      description: label(
        'The wording this funder requires here. Leave empty to use that of the organisation.',
      ),
    }),
  ],
  { public: true, typeName: 'Funder' },
)

/** Of a project that another document owes thanks for: nothing else of it need be read. */
export const presentFunders = ({ content }: Published, read: Reader): Funder[] =>
  presentParts(publicParts([funders]), content, read).funders as Funder[]

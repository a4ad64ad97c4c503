import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { country } from '@/collections/fields/countries'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, currency, number, rows, side, text, textarea, webLink } from '@/collections/fields/plain'
import { many, one } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { notNegative } from '@/collections/fields/validateNumbers'
import { label } from '@/platform/i18n/label'

export const projectStates = {
  upcoming: label('Upcoming'),
  running: label('Running'),
  ended: label('Ended'),
}

const partnerRoles = {
  coordinator: label('Coordinator'),
  partner: label('Partner'),
  associate: label('Associate'),
  host: label('Host'),
}

const relations = {
  predecessor: label('Came before'),
  successor: label('Came after'),
  component: label('Is part of this'),
  sister: label('Sister project'),
  related: label('Related'),
}

const budget: CollectionConfig['fields'][number] = {
  name: 'budget',
  type: 'group',
  label: label('Budget'),
  fields: [side(number('amount', label('Amount'), { rules: [notNegative] }), currency())],
}

const funders = rows('funders', { one: label('Funder'), many: label('Funders') }, [
  one('organisation', 'organisations', { label: label('Organisation'), required: true }),
  side(
    number('amount', label('Amount'), { rules: [notNegative] }),
    currency(),
    text('period', label('Period'), {
      description: label('Such as 2023–2026.'),
    }),
  ),
  textarea('acknowledgement', label('Acknowledgement'), {
    localized: true,
    description: label(
      'The words this funder asks for here. Left empty, those of the organisation are used.',
    ),
  }),
])

const partners = rows('partners', { one: label('Partner'), many: label('Partners') }, [
  one('organisation', 'organisations', { label: label('Organisation'), required: true }),
  side(choice('role', label('Role|projects'), partnerRoles, { defaultValue: 'partner' }), country()),
])

const related = rows('related', { one: label('Related project'), many: label('Related projects') }, [
  one('project', 'projects', { label: label('Project'), required: true }),
  choice('relation', label('That project'), relations, { defaultValue: 'related' }),
])

/** The picker leaves the project itself out; rings of several are found when it is saved. */
const parent = {
  ...one('parent', 'projects', { label: label('Part of') }),
  filterOptions: ({ id }: { id: number | string }) => (id ? { id: { not_equals: id } } : true),
} as CollectionConfig['fields'][number]

export const Projects: CollectionConfig = {
  slug: 'projects',
  labels: { singular: label('Project'), plural: label('Projects') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'acronym', 'state', 'stage', 'updatedAt'],
    description: label('What the office does, with whom and with whose support.'),
  },
  defaultPopulate: { title: true, slug: true, acronym: true, state: true, summary: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Project'),
          fields: [
            side(
              text('title', label('Title'), {
                localized: true,
                requiredForReview: true,
                width: '75%',
              }),
              text('acronym', label('Acronym'), { width: '25%' }),
            ),
            choice('state', label('State'), projectStates, {
              requiredForReview: true,
              defaultValue: 'running',
            }),
            textarea('summary', label('Summary'), { localized: true }),
            richText('body', label('Text')),
            period(),
            textarea('coverage', label('Where'), {
              localized: true,
              description: label(
                'Countries, regions and towns in words; choose the countries in the column beside as well.',
              ),
            }),
            webLink('website', label('Web site')),
          ],
        },
        {
          label: label('Funding and partners'),
          fields: [budget, funders, partners],
        },
        {
          label: label('Links'),
          fields: [
            parent,
            related,
            many('contacts', 'contacts', { label: label('Whom to ask') }),
            many('figures', 'figures', { label: label('Figures') }),
            many('resources', 'resources', { label: label('Resources') }),
          ],
        },
      ],
    },
    ...editorialFields(),
  ],
}

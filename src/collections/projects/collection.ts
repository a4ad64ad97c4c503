import type { Field } from 'payload'
import { defineCollection } from '@/collections/define/collection'
import { country } from '@/collections/fields/countries'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import {
  choice,
  currency,
  group,
  number,
  rows,
  side,
  text,
  textarea,
  webLink,
} from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { many, one } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { notNegative } from '@/collections/fields/validateNumbers'
import { projectCard, projectTeaser } from '@/collections/projects/card'
import { funders } from '@/collections/projects/funders'
import { label } from '@/platform/i18n/catalogue'

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

const budget = group(
  'budget',
  label('Budget'),
  [
    side(
      number('amount', label('Amount'), { rules: [notNegative], public: true }),
      currency('currency', { public: true }),
    ),
  ],
  { public: true },
)

const partners = rows(
  'partners',
  { one: label('Partner'), many: label('Partners') },
  [
    one('organisation', 'organisations', {
      label: label('Organisation'),
      required: true,
      public: true,
      search: 'names',
    }),
    side(
      choice('role', label('Role|projects'), partnerRoles, { defaultValue: 'partner', public: true }),
      country({ public: true }),
    ),
  ],
  { public: true, typeName: 'Partner' },
)

const related = rows(
  'related',
  { one: label('Related project'), many: label('Related projects') },
  [
    one('project', 'projects', { label: label('Project'), required: true, public: true }),
    choice('relation', label('That project'), relations, {
      defaultValue: 'related',
      public: true,
    }),
  ],
  { public: true },
)

/** The picker leaves the project itself out; rings of several are found when it is saved. */
const parent = {
  ...one('parent', 'projects', { label: label('Part of'), public: true, search: 'names' }),
  filterOptions: ({ id }: { id: number | string }) => (id ? { id: { not_equals: id } } : true),
} as Field

export const Projects = defineCollection({
  slug: 'projects',
  singular: 'project',
  labels: { singular: label('Project'), plural: label('Projects') },
  group: groups.editorial,
  description: label('What the office does, with whom and funded by whom.'),
  title: 'title',
  columns: ['title', 'acronym', 'state', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'acronym', 'state', 'summary'],
  steps: ['review', 'protection'],
  sitemap: true,
  inIssues: 'CreativeWork',
  summary: { kind: 'state', text: 'summary' },
  date: 'period.from',
  publicOrder: [
    'title',
    'acronym',
    'state',
    'summary',
    'body',
    'period',
    'budget',
    'funders',
    'partners',
    'coverage',
    'parent',
    'related',
  ],
  teaser: projectTeaser,
  card: projectCard,
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
                public: asLabel,
                summary: true,
                search: 'title',
              }),
              text('acronym', label('Acronym'), {
                width: '25%',
                public: true,
                summary: true,
                search: 'title',
              }),
            ),
            choice('state', label('State'), projectStates, {
              public: true,
              summary: true,
              requiredForReview: true,
              defaultValue: 'running',
            }),
            textarea('summary', label('Summary'), { localized: true, public: true, search: 'summary' }),
            richText('body', label('Text'), { public: true, search: 'body' }),
            period({ public: true, summary: true }),
            textarea('coverage', label('Where'), {
              public: true,
              search: 'body',
              localized: true,
              description: label(
                'Countries, regions and towns in words; also choose the countries in the sidebar.',
              ),
            }),
            webLink('website', label('Web site'), { public: true }),
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
            many('contacts', 'contacts', { label: label('Whom to ask'), public: true, search: 'names' }),
            many('figures', 'figures', { label: label('Figures'), public: true }),
            many('resources', 'resources', { label: label('Resources'), public: true }),
          ],
        },
      ],
    },
  ],
})

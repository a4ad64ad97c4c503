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
import { funders } from '@/collections/projects/funders'
import { label } from '@/platform/i18n/label'

export const projectStates = {
  upcoming: label('Upcoming', 'À venir'),
  running: label('Running', 'En cours'),
  ended: label('Ended', 'Terminé'),
}

const partnerRoles = {
  coordinator: label('Coordinator', 'Coordinateur'),
  partner: label('Partner', 'Partenaire'),
  associate: label('Associate', 'Associé'),
  host: label('Host', 'Hôte'),
}

const relations = {
  predecessor: label('Came before', 'A précédé'),
  successor: label('Came after', 'A suivi'),
  component: label('Is part of this', 'En fait partie'),
  sister: label('Sister project', 'Projet frère'),
  related: label('Related', 'Apparenté'),
}

const budget = group(
  'budget',
  label('Budget', 'Budget'),
  [
    side(
      number('amount', label('Amount', 'Montant'), { rules: [notNegative], public: true }),
      currency('currency', { public: true }),
    ),
  ],
  { public: true },
)

const partners = rows(
  'partners',
  { one: label('Partner', 'Partenaire'), many: label('Partners', 'Partenaires') },
  [
    one('organisation', 'organisations', {
      label: label('Organisation', 'Organisation'),
      required: true,
      public: true,
    }),
    side(
      choice('role', label('Role', 'Rôle'), partnerRoles, { defaultValue: 'partner', public: true }),
      country({ public: true }),
    ),
  ],
  { public: true, typeName: 'Partner' },
)

const related = rows(
  'related',
  { one: label('Related project', 'Projet lié'), many: label('Related projects', 'Projets liés') },
  [
    one('project', 'projects', { label: label('Project', 'Projet'), required: true, public: true }),
    choice('relation', label('That project', 'Ce projet'), relations, {
      defaultValue: 'related',
      public: true,
    }),
  ],
  { public: true },
)

/** The picker leaves the project itself out; rings of several are found when it is saved. */
const parent = {
  ...one('parent', 'projects', { label: label('Part of', 'Fait partie de'), public: true }),
  filterOptions: ({ id }: { id: number | string }) => (id ? { id: { not_equals: id } } : true),
} as Field

export const Projects = defineCollection({
  slug: 'projects',
  singular: 'project',
  labels: { singular: label('Project', 'Projet'), plural: label('Projects', 'Projets') },
  group: groups.editorial,
  description: label(
    'What the office does, with whom and with whose support.',
    'Ce que fait le bureau, avec qui et avec quel soutien.',
  ),
  title: 'title',
  columns: ['title', 'acronym', 'state', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'acronym', 'state', 'summary'],
  steps: ['review', 'protection'],
  sitemap: true,
  summary: { kind: 'state', text: 'summary' },
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
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Project', 'Projet'),
          fields: [
            side(
              text('title', label('Title', 'Titre'), {
                localized: true,
                requiredForReview: true,
                width: '75%',
                public: asLabel,
                summary: true,
              }),
              text('acronym', label('Acronym', 'Sigle'), { width: '25%', public: true, summary: true }),
            ),
            choice('state', label('State', 'État'), projectStates, {
              public: true,
              summary: true,
              requiredForReview: true,
              defaultValue: 'running',
            }),
            textarea('summary', label('Summary', 'Résumé'), { localized: true, public: true }),
            richText('body', label('Text', 'Texte'), { public: true }),
            period({ public: true, summary: true }),
            textarea('coverage', label('Where', 'Où'), {
              public: true,
              localized: true,
              description: label(
                'Countries, regions and towns in words; choose the countries in the column beside as well.',
                'Pays, régions et villes en toutes lettres ; choisissez aussi les pays dans la colonne voisine.',
              ),
            }),
            webLink('website', label('Web site', 'Site web'), { public: true }),
          ],
        },
        {
          label: label('Funding and partners', 'Financement et partenaires'),
          fields: [budget, funders, partners],
        },
        {
          label: label('Links', 'Liens'),
          fields: [
            parent,
            related,
            many('contacts', 'contacts', { label: label('Whom to ask', 'À qui s’adresser'), public: true }),
            many('figures', 'figures', { label: label('Figures', 'Chiffres'), public: true }),
            many('resources', 'resources', { label: label('Resources', 'Ressources'), public: true }),
          ],
        },
      ],
    },
  ],
})

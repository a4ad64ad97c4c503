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

const budget: CollectionConfig['fields'][number] = {
  name: 'budget',
  type: 'group',
  label: label('Budget', 'Budget'),
  fields: [side(number('amount', label('Amount', 'Montant'), { rules: [notNegative] }), currency())],
}

const funders = rows('funders', { one: label('Funder', 'Bailleur'), many: label('Funders', 'Bailleurs') }, [
  one('organisation', 'organisations', { label: label('Organisation', 'Organisation'), required: true }),
  side(
    number('amount', label('Amount', 'Montant'), { rules: [notNegative] }),
    currency(),
    text('period', label('Period', 'Période'), {
      description: label('Such as 2023–2026.', 'Par exemple 2023–2026.'),
    }),
  ),
  textarea('acknowledgement', label('Acknowledgement', 'Mention du soutien'), {
    localized: true,
    description: label(
      'The words this funder asks for here. Left empty, those of the organisation are used.',
      'Les mots que ce bailleur demande ici. À défaut, ceux de l’organisation sont utilisés.',
    ),
  }),
])

const partners = rows(
  'partners',
  { one: label('Partner', 'Partenaire'), many: label('Partners', 'Partenaires') },
  [
    one('organisation', 'organisations', { label: label('Organisation', 'Organisation'), required: true }),
    side(choice('role', label('Role', 'Rôle'), partnerRoles, { defaultValue: 'partner' }), country()),
  ],
)

const related = rows(
  'related',
  { one: label('Related project', 'Projet lié'), many: label('Related projects', 'Projets liés') },
  [
    one('project', 'projects', { label: label('Project', 'Projet'), required: true }),
    choice('relation', label('That project', 'Ce projet'), relations, { defaultValue: 'related' }),
  ],
)

/** The picker leaves the project itself out; rings of several are found when it is saved. */
const parent = {
  ...one('parent', 'projects', { label: label('Part of', 'Fait partie de') }),
  filterOptions: ({ id }: { id: number | string }) => (id ? { id: { not_equals: id } } : true),
} as CollectionConfig['fields'][number]

export const Projects: CollectionConfig = {
  slug: 'projects',
  labels: { singular: label('Project', 'Projet'), plural: label('Projects', 'Projets') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'acronym', 'state', 'stage', 'updatedAt'],
    description: label(
      'What the office does, with whom and with whose support.',
      'Ce que fait le bureau, avec qui et avec quel soutien.',
    ),
  },
  defaultPopulate: { title: true, slug: true, acronym: true, state: true, summary: true },
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
              }),
              text('acronym', label('Acronym', 'Sigle'), { width: '25%' }),
            ),
            choice('state', label('State', 'État'), projectStates, {
              requiredForReview: true,
              defaultValue: 'running',
            }),
            textarea('summary', label('Summary', 'Résumé'), { localized: true }),
            richText('body', label('Text', 'Texte')),
            period(),
            textarea('coverage', label('Where', 'Où'), {
              localized: true,
              description: label(
                'Countries, regions and towns in words; choose the countries in the column beside as well.',
                'Pays, régions et villes en toutes lettres ; choisissez aussi les pays dans la colonne voisine.',
              ),
            }),
            webLink('website', label('Web site', 'Site web')),
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
            many('contacts', 'contacts', { label: label('Whom to ask', 'À qui s’adresser') }),
            many('figures', 'figures', { label: label('Figures', 'Chiffres') }),
            many('resources', 'resources', { label: label('Resources', 'Ressources') }),
          ],
        },
      ],
    },
    ...editorialFields(),
  ],
}

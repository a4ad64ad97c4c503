import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { defineCollection } from '@/collections/define/collection'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, email, group, number, rows, side, text, textarea } from '@/collections/fields/plain'
import { asLabel, asNumber, publicCustom } from '@/collections/fields/public'
import { many, one, picture } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { issueJsonLd } from '@/collections/issues/jsonLd'
import { acknowledgements, edition, editions, issueItems } from '@/collections/issues/present'
import { label } from '@/platform/i18n/label'

export const issueKinds = {
  newsletter: label('Newsletter', 'Lettre d’information'),
  'annual-report': label('Annual report', 'Rapport annuel'),
  special: label('Special issue', 'Numéro spécial'),
}

const displays = {
  full: label('In full', 'En entier'),
  teaser: label('Teaser with a link', 'Accroche avec un lien'),
  title: label('Title alone', 'Titre seul'),
}

const items = rows(
  'items',
  { one: label('Item', 'Élément'), many: label('Items', 'Éléments') },
  [
    {
      name: 'item',
      type: 'relationship',
      relationTo: [
        'articles',
        'projects',
        'podcast-episodes',
        'events',
        'resources',
        'figures',
        'issues',
      ] as CollectionSlug[],
      required: true,
      maxDepth: 1,
      label: label('Document', 'Document'),
    },
    textarea('teaser', label('Teaser', 'Accroche'), {
      localized: true,
      description: label(
        'Left empty, the summary of the document is used.',
        'À défaut, le résumé du document est utilisé.',
      ),
    }),
    choice('display', label('Shown', 'Affichage'), displays, { defaultValue: 'teaser' }),
  ],
  { public: issueItems },
)

const sections = rows(
  'sections',
  { one: label('Section', 'Rubrique'), many: label('Sections', 'Rubriques') },
  [
    side(text('heading', label('Heading', 'Intertitre'), { localized: true, width: '75%', public: true }), {
      name: 'level',
      type: 'number',
      min: 1,
      max: 3,
      defaultValue: 1,
      label: label('Level', 'Niveau'),
      custom: publicCustom(
        { public: { schema: () => z.number(), present: (value, read) => read.number(value) ?? 1 } },
        asNumber,
      ),
      admin: {
        step: 1,
        width: '25%',
        description: label(
          '1 for a main section, 2 and 3 below it.',
          '1 pour une rubrique, 2 et 3 en dessous.',
        ),
      },
    }),
    textarea('intro', label('Introduction', 'Introduction'), { localized: true, public: true }),
    items,
  ],
  {
    public: true,
    typeName: 'IssueSection',
    description: label(
      'In reading order. A section of level 2 belongs to the section of level 1 above it.',
      'Dans l’ordre de lecture. Une rubrique de niveau 2 appartient à celle de niveau 1 qui la précède.',
    ),
  },
)

const mail = group(
  'mail',
  label('As an e-mail', 'Envoi par e-mail'),
  [
    text('subject', label('Subject', 'Objet'), { localized: true, public: true }),
    text('preheader', label('Preview line', 'Ligne d’aperçu'), {
      public: true,
      localized: true,
      description: label(
        'Shown by mail programs after the subject.',
        'Affichée par les messageries après l’objet.',
      ),
    }),
    email('replyTo', label('Answers go to', 'Réponses à'), { public: true }),
  ],
  { public: true },
)

export const Issues = defineCollection({
  slug: 'issues',
  singular: 'issue',
  labels: { singular: label('Issue', 'Numéro'), plural: label('Issues', 'Numéros') },
  group: groups.editorial,
  description: label(
    'A newsletter or report: documents in an order, published together.',
    'Une lettre ou un rapport : des documents dans un ordre, publiés ensemble.',
  ),
  title: 'title',
  columns: ['title', 'kind', 'stage', 'period.from', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'number'],
  steps: ['release'],
  sitemap: true,
  summary: { kind: 'kind', text: 'editorial', image: 'cover' },
  computed: {
    edition: { public: edition },
    editions: { public: editions },
    acknowledgements: { public: acknowledgements },
  },
  publicOrder: [
    'title',
    'kind',
    'number',
    'edition',
    'editions',
    'period',
    'publisher',
    'cover',
    'editorial',
    'signedBy',
    'sections',
    'acknowledgements',
  ],
  jsonLd: issueJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Issue', 'Numéro'),
          fields: [
            text('title', label('Title', 'Titre'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
            }),
            side(
              choice('kind', label('Kind', 'Genre'), issueKinds, {
                public: true,
                requiredForReview: true,
                defaultValue: 'newsletter',
              }),
              number('number', label('Number', 'Numéro'), { public: true, summary: true }),
            ),
            period({ public: true, summary: true }),
            one('publisher', 'organisations', { label: label('Publisher', 'Éditeur'), public: true }),
            picture('cover', { label: label('Cover', 'Couverture'), public: true }),
            richText('editorial', label('Editorial', 'Éditorial'), { public: true }),
            many('signedBy', 'contacts', { label: label('Signed by', 'Signé par'), public: true }),
          ],
        },
        { label: label('Sections', 'Rubriques'), fields: [sections] },
        { label: label('E-mail', 'E-mail'), fields: [mail] },
      ],
    },
  ],
})

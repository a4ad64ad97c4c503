import type { CollectionConfig, CollectionSlug } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, email, number, rows, side, text, textarea } from '@/collections/fields/plain'
import { many, one, picture } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
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

const items = rows('items', { one: label('Item', 'Élément'), many: label('Items', 'Éléments') }, [
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
])

const sections = rows(
  'sections',
  { one: label('Section', 'Rubrique'), many: label('Sections', 'Rubriques') },
  [
    side(text('heading', label('Heading', 'Intertitre'), { localized: true, width: '75%' }), {
      name: 'level',
      type: 'number',
      min: 1,
      max: 3,
      defaultValue: 1,
      label: label('Level', 'Niveau'),
      admin: {
        step: 1,
        width: '25%',
        description: label(
          '1 for a main section, 2 and 3 below it.',
          '1 pour une rubrique, 2 et 3 en dessous.',
        ),
      },
    }),
    textarea('intro', label('Introduction', 'Introduction'), { localized: true }),
    items,
  ],
  {
    description: label(
      'In reading order. A section of level 2 belongs to the section of level 1 above it.',
      'Dans l’ordre de lecture. Une rubrique de niveau 2 appartient à celle de niveau 1 qui la précède.',
    ),
  },
)

const mail: CollectionConfig['fields'][number] = {
  name: 'mail',
  type: 'group',
  label: label('As an e-mail', 'Envoi par e-mail'),
  fields: [
    text('subject', label('Subject', 'Objet'), { localized: true }),
    text('preheader', label('Preview line', 'Ligne d’aperçu'), {
      localized: true,
      description: label(
        'Shown by mail programs after the subject.',
        'Affichée par les messageries après l’objet.',
      ),
    }),
    email('replyTo', label('Answers go to', 'Réponses à')),
  ],
}

export const Issues: CollectionConfig = {
  slug: 'issues',
  labels: { singular: label('Issue', 'Numéro'), plural: label('Issues', 'Numéros') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'stage', 'period.from', 'updatedAt'],
    description: label(
      'A newsletter or report: documents in an order, published together.',
      'Une lettre ou un rapport : des documents dans un ordre, publiés ensemble.',
    ),
  },
  defaultPopulate: { title: true, slug: true, kind: true, number: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Issue', 'Numéro'),
          fields: [
            text('title', label('Title', 'Titre'), { localized: true, requiredForReview: true }),
            side(
              choice('kind', label('Kind', 'Genre'), issueKinds, {
                requiredForReview: true,
                defaultValue: 'newsletter',
              }),
              number('number', label('Number', 'Numéro')),
            ),
            period(),
            one('publisher', 'organisations', { label: label('Publisher', 'Éditeur') }),
            picture('cover', { label: label('Cover', 'Couverture') }),
            richText('editorial', label('Editorial', 'Éditorial')),
            many('signedBy', 'contacts', { label: label('Signed by', 'Signé par') }),
          ],
        },
        { label: label('Sections', 'Rubriques'), fields: [sections] },
        { label: label('E-mail', 'E-mail'), fields: [mail] },
      ],
    },
    ...editorialFields(),
  ],
}

import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { listenLinks } from '@/collections/fields/listenLinks'
import { email, languageCode, side, text, textarea, tick } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const Podcasts: CollectionConfig = {
  slug: 'podcasts',
  labels: { singular: label('Podcast', 'Podcast'), plural: label('Podcasts', 'Podcasts') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'author', 'stage', 'updatedAt'],
    description: label(
      'A show that people subscribe to; its episodes are apart.',
      'Une émission à laquelle on s’abonne ; ses épisodes sont à part.',
    ),
  },
  defaultPopulate: { title: true, slug: true, cover: true },
  fields: [
    text('title', label('Title', 'Titre'), { localized: true, requiredForReview: true }),
    textarea('description', label('Description', 'Description'), { localized: true }),
    picture('cover', {
      label: label('Cover', 'Pochette'),
      description: label(
        'Square, from 1400 × 1400 pixels, as the podcast directories ask.',
        'Carrée, à partir de 1400 × 1400 pixels, comme le demandent les annuaires.',
      ),
    }),
    side(
      text('author', label('Author', 'Auteur')),
      email('ownerEmail', label('Owner’s e-mail', 'E-mail du propriétaire'), {
        description: label(
          'Podcast directories write to it to check who owns the show.',
          'Les annuaires y écrivent pour vérifier à qui est l’émission.',
        ),
      }),
    ),
    side(
      text('category', label('Category', 'Catégorie'), {
        description: label(
          'As Apple Podcasts names it: “Society & Culture”.',
          'Telle que la nomme Apple Podcasts : « Society & Culture ».',
        ),
      }),
      languageCode('language', label('Language spoken', 'Langue parlée'), {
        description: label('Its code: en, fr, nl.', 'Son code : en, fr, nl.'),
      }),
    ),
    tick('explicit', label('Not suitable for children', 'Ne convient pas aux enfants')),
    text('guid', label('Permanent identifier', 'Identifiant permanent'), {
      description: label(
        'Keep the one the show already has elsewhere; leave empty for a new show.',
        'Gardez celui que l’émission a déjà ailleurs ; laissez vide pour une nouvelle émission.',
      ),
    }),
    listenLinks(),
    ...editorialFields(),
  ],
}

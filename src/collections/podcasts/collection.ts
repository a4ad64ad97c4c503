import { defineCollection } from '@/collections/define/collection'
import { groups } from '@/collections/fields/groups'
import { listenLinks } from '@/collections/fields/listenLinks'
import { email, languageCode, side, text, textarea, tick } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { picture } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const Podcasts = defineCollection({
  slug: 'podcasts',
  singular: 'podcast',
  labels: { singular: label('Podcast', 'Podcast'), plural: label('Podcasts', 'Podcasts') },
  group: groups.editorial,
  description: label(
    'A show that people subscribe to; its episodes are apart.',
    'Une émission à laquelle on s’abonne ; ses épisodes sont à part.',
  ),
  title: 'title',
  columns: ['title', 'author', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'cover'],
  steps: ['review', 'protection'],
  sitemap: true,
  summary: { text: 'description', image: 'cover' },
  publicOrder: ['title', 'description', 'cover', 'author', 'category', 'explicit'],
  fields: [
    text('title', label('Title', 'Titre'), {
      localized: true,
      requiredForReview: true,
      public: asLabel,
      summary: true,
    }),
    textarea('description', label('Description', 'Description'), { localized: true, public: true }),
    picture('cover', {
      label: label('Cover', 'Pochette'),
      public: true,
      description: label(
        'Square, from 1400 × 1400 pixels, as the podcast directories ask.',
        'Carrée, à partir de 1400 × 1400 pixels, comme le demandent les annuaires.',
      ),
    }),
    side(
      text('author', label('Author', 'Auteur'), { public: true, summary: true }),
      email('ownerEmail', label('Owner’s e-mail', 'E-mail du propriétaire'), {
        description: label(
          'Podcast directories write to it to check who owns the show.',
          'Les annuaires y écrivent pour vérifier à qui est l’émission.',
        ),
      }),
    ),
    side(
      text('category', label('Category', 'Catégorie'), {
        public: true,
        description: label(
          'As Apple Podcasts names it: “Society & Culture”.',
          'Telle que la nomme Apple Podcasts : « Society & Culture ».',
        ),
      }),
      languageCode('language', label('Language spoken', 'Langue parlée'), {
        public: true,
        description: label('Its code: en, fr, nl.', 'Son code : en, fr, nl.'),
      }),
    ),
    tick('explicit', label('Not suitable for children', 'Ne convient pas aux enfants'), { public: true }),
    text('guid', label('Permanent identifier', 'Identifiant permanent'), {
      public: true,
      description: label(
        'Keep the one the show already has elsewhere; leave empty for a new show.',
        'Gardez celui que l’émission a déjà ailleurs ; laissez vide pour une nouvelle émission.',
      ),
    }),
    listenLinks({ public: true }),
  ],
})

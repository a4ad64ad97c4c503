import { defineCollection } from '@/collections/define/collection'
import { groups } from '@/collections/fields/groups'
import { listenLinks } from '@/collections/fields/listenLinks'
import { email, languageCode, side, text, textarea, tick } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { picture } from '@/collections/fields/relation'
import { podcastCard, podcastTeaser } from '@/collections/podcasts/card'
import { label } from '@/platform/i18n/catalogue'

export const Podcasts = defineCollection({
  slug: 'podcasts',
  singular: 'podcast',
  labels: { singular: label('Podcast'), plural: label('Podcasts') },
  group: groups.editorial,
  description: label('A show that people subscribe to; its episodes are a collection of their own.'),
  title: 'title',
  columns: ['title', 'author', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'cover'],
  steps: ['review', 'protection'],
  sitemap: true,
  summary: { text: 'description', image: 'cover' },
  publicOrder: ['title', 'description', 'cover', 'author', 'category', 'explicit'],
  teaser: podcastTeaser,
  card: podcastCard,
  fields: [
    text('title', label('Title'), {
      localized: true,
      requiredForReview: true,
      public: asLabel,
      summary: true,
      search: 'title',
    }),
    textarea('description', label('Description'), { localized: true, public: true, search: 'summary' }),
    picture('cover', {
      label: label('Cover|podcasts'),
      public: true,
      description: label('Square, from 1400 × 1400 pixels, as podcast directories require.'),
    }),
    side(
      text('author', label('Author'), { public: true, summary: true, search: 'names' }),
      email('ownerEmail', label('Owner’s e-mail'), {
        description: label('Podcast directories write to this address to check who owns the show.'),
      }),
    ),
    side(
      text('category', label('Category'), {
        public: true,
        description: label('As Apple Podcasts names it: “Society & Culture”.'),
      }),
      languageCode('language', label('Language spoken'), {
        public: true,
        description: label('Its code: en, fr, nl.'),
      }),
    ),
    tick('explicit', label('Not suitable for children'), { public: true }),
    text('guid', label('Permanent identifier'), {
      public: true,
      disableDuplicate: true,
      description: label('Keep the one the show already has elsewhere; leave empty for a new show.'),
    }),
    listenLinks({ public: true, disableDuplicate: true }),
  ],
})

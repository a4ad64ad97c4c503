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
  labels: { singular: label('Podcast'), plural: label('Podcasts') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'author', 'stage', 'updatedAt'],
    description: label('A show that people subscribe to; its episodes are apart.'),
  },
  defaultPopulate: { title: true, slug: true, cover: true },
  fields: [
    text('title', label('Title'), { localized: true, requiredForReview: true }),
    textarea('description', label('Description'), { localized: true }),
    picture('cover', {
      label: label('Cover|podcasts'),
      description: label('Square, from 1400 × 1400 pixels, as the podcast directories ask.'),
    }),
    side(
      text('author', label('Author')),
      email('ownerEmail', label('Owner’s e-mail'), {
        description: label('Podcast directories write to it to check who owns the show.'),
      }),
    ),
    side(
      text('category', label('Category'), {
        description: label('As Apple Podcasts names it: “Society & Culture”.'),
      }),
      languageCode('language', label('Language spoken'), {
        description: label('Its code: en, fr, nl.'),
      }),
    ),
    tick('explicit', label('Not suitable for children')),
    text('guid', label('Permanent identifier'), {
      description: label('Keep the one the show already has elsewhere; leave empty for a new show.'),
    }),
    listenLinks(),
    ...editorialFields(),
  ],
}

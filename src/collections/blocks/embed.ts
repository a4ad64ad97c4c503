import type { Block } from 'payload'
import { text } from '@/collections/fields/plain'
import { repairsWebAddress } from '@/collections/fields/repairing'
import { embedAddress } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/label'

export const embed: Block = {
  slug: 'embed',
  labels: {
    singular: label('Video or sound', 'Vidéo ou son'),
    plural: label('Videos and sounds', 'Vidéos et sons'),
  },
  fields: [
    {
      ...text('url', label('Address', 'Adresse'), {
        required: true,
        rules: [embedAddress],
        description: label(
          'From YouTube, Vimeo, Spotify or SoundCloud.',
          'De YouTube, Vimeo, Spotify ou SoundCloud.',
        ),
      }),
      hooks: repairsWebAddress,
    },
    text('title', label('Title', 'Titre'), {
      description: label(
        'Read out to people who cannot see the player.',
        'Lu aux personnes qui ne voient pas le lecteur.',
      ),
    }),
    text('caption', label('Caption', 'Légende')),
  ],
}

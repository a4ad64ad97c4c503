// Where a podcast or an episode can be heard.
import type { ArrayField } from 'payload'
import { choice, rows, side, webLink } from '@/collections/fields/plain'
import type { PublicOptions } from '@/collections/fields/public'
import { label } from '@/platform/i18n/label'

const platforms = {
  spotify: label('Spotify', 'Spotify'),
  apple: label('Apple Podcasts', 'Apple Podcasts'),
  youtube: label('YouTube', 'YouTube'),
  soundcloud: label('SoundCloud', 'SoundCloud'),
  deezer: label('Deezer', 'Deezer'),
  other: label('Other', 'Autre'),
}

export const listenLinks = (options: PublicOptions = {}): ArrayField =>
  rows(
    'listenLinks',
    { one: label('Place to listen', 'Lieu d’écoute'), many: label('Where to listen', 'Où écouter') },
    [
      side(
        choice('platform', label('Platform', 'Plateforme'), platforms, {
          required: true,
          defaultValue: 'other',
          public: true,
        }),
        webLink('url', label('Address', 'Adresse'), { required: true, public: true }),
      ),
    ],
    { ...options, typeName: 'ListenLink' },
  )

// Where a podcast or an episode can be heard.
import type { ArrayField } from 'payload'
import { choice, type Options, rows, side, webLink } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

const platforms = {
  spotify: label('Spotify'),
  apple: label('Apple Podcasts'),
  youtube: label('YouTube'),
  soundcloud: label('SoundCloud'),
  deezer: label('Deezer'),
  other: label('Other'),
}

export const listenLinks = (options: Options = {}): ArrayField =>
  rows(
    'listenLinks',
    { one: label('Place to listen'), many: label('Where to listen') },
    [
      side(
        choice('platform', label('Platform'), platforms, {
          required: true,
          defaultValue: 'other',
          public: true,
        }),
        webLink('url', label('Address'), { required: true, public: true }),
      ),
    ],
    { ...options, typeName: 'ListenLink' },
  )

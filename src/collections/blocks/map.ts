import type { Block } from 'payload'
import { number, rows, side, text, textarea } from '@/collections/fields/plain'
import { countryCode } from '@/collections/fields/validateCodes'
import { between } from '@/collections/fields/validateNumbers'
import { label } from '@/platform/i18n/label'

export const map: Block = {
  slug: 'map',
  labels: { singular: label('Map', 'Carte'), plural: label('Maps', 'Cartes') },
  fields: [
    rows('places', { one: label('Place', 'Lieu'), many: label('Places', 'Lieux') }, [
      side(
        text('name', label('Name', 'Nom'), { required: true }),
        text('country', label('Country', 'Pays'), {
          rules: [countryCode],
          description: label('Two letters, such as BE.', 'Deux lettres, par exemple BE.'),
        }),
        number('latitude', label('Latitude', 'Latitude'), { rules: [between(-90, 90)] }),
        number('longitude', label('Longitude', 'Longitude'), { rules: [between(-180, 180)] }),
      ),
      textarea('note', label('Note', 'Note')),
    ]),
    text('caption', label('Caption', 'Légende')),
  ],
}

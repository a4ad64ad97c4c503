import { defineBlock } from '@/collections/blocks/defineBlock'
import type { PageRenderer } from '@/collections/blocks/renderers'
import { number, rows, side, text, textarea } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { countryCode } from '@/collections/fields/validateCodes'
import { between } from '@/collections/fields/validateNumbers'
import { joined } from '@/content/joined'
import { bullets, joinParagraphs } from '@/content/richText/lines'
import { attributes, element, type Fragment, html, lines } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { MapBlock } from '@/public-types'

export const map = defineBlock<MapBlock>({
  slug: 'map',
  labels: { singular: label('Map'), plural: label('Maps') },
  fields: [
    rows(
      'places',
      { one: label('Place'), many: label('Places') },
      [
        side(
          text('name', label('Name'), { required: true, public: asLabel }),
          text('country', label('Country'), {
            public: true,
            rules: [countryCode],
            description: label('Two letters, such as BE.'),
          }),
          number('latitude', label('Latitude'), { rules: [between(-90, 90)], public: true }),
          number('longitude', label('Longitude'), { rules: [between(-180, 180)], public: true }),
        ),
        textarea('note', label('Note'), { public: true }),
      ],
      { public: true },
    ),
    text('caption', label('Caption'), { public: true }),
  ],
  html: ({ places, caption }, to) =>
    to.figure(
      'map',
      html`<ul>${places.map(({ name, country, note, ...place }) => {
        const position = hasPosition(place) && {
          'data-latitude': place.latitude,
          'data-longitude': place.longitude,
        }
        return html`<li${attributes(position || {})}><strong>${joined([name, country])}</strong>${note && [' ', lines(note)]}</li>`
      })}</ul>`,
      to.caption(caption),
    ),
  page: ({ places, caption }, to) =>
    to.figure('places', element('ul', listed(places, to)), to.caption(caption)),
  mail: ({ places, caption }, to) => [html`<ul>${listed(places, to)}</ul>`, to.caption(caption)],
  lines: ({ places, caption }, marks) =>
    joinParagraphs([
      bullets(
        places.map(
          ({ name, country, note, ...place }) =>
            joined(
              [
                marks.text(joined([name, country]) ?? ''),
                hasPosition(place) ? `(${place.latitude}, ${place.longitude})` : null,
                note && marks.text(note),
              ],
              ' ',
            ) ?? '',
        ),
        marks,
      ),
      caption && marks.text(caption),
    ]),
  mailLines: ({ places, caption }, marks) =>
    joinParagraphs([
      ...places.map(({ name, country, note }) => {
        const where = joined([name, country && marks.country(country)])
        return marks.text(joined([`- ${where}`, note], ': ') ?? '')
      }),
      caption && marks.text(caption),
    ]),
})

interface Place {
  name: string
  country: string | null
  note: string | null
}

const listed = (places: Place[], to: PageRenderer): Fragment =>
  places.map(({ name, country, note }) => {
    const where = joined([name, country && to.country(country)])
    return html`<li><strong>${where}</strong>${note && html`<br>${lines(note)}`}</li>`
  })

const hasPosition = (place: { latitude: number | null; longitude: number | null }): boolean =>
  place.latitude !== null && place.longitude !== null

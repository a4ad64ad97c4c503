// One of every block of rich text, each with words that are found nowhere else, and what they refer to.
import { node, publication } from './presenting'

export const known = {
  'projects:p1': publication(
    'projects',
    { title: { en: 'Bridge' }, summary: { en: 'About bridges' } },
    { id: 'p1' },
  ),
  'contacts:c1': publication(
    'contacts',
    { name: 'Ada', email: 'ada@example.org', phone: '+32 2 000', showEmail: true },
    { id: 'c1' },
  ),
  'figures:f1': publication(
    'figures',
    {
      label: { en: 'people reached' },
      value: 120,
      display: { en: 'more than 120' },
      source: { text: { en: 'The survey' } },
    },
    { id: 'f1' },
  ),
  'notes:n1': { key: 'kosovo', text: { en: 'References are without prejudice.' } },
  'media:m1': {
    filename: 'boat.jpg',
    mimeType: 'image/jpeg',
    width: 1600,
    height: 900,
    alt: { en: 'A boat' },
    credit: 'Someone',
    sizes: { card: { filename: 'boat-768.jpg', width: 768, height: 432 } },
  },
  'media:m2': { filename: 'guide.pdf', mimeType: 'application/pdf', filesize: 10 },
}

export const words = (text: string) => node.paragraph(node.text(text))

export const everything = [
  node.heading('h2', node.text('Heading-word')),
  node.paragraph(node.text('Bold-word', 1), node.text(' and '), node.text('Italic-word', 2)),
  node.paragraph(node.text('Noted-word'), node.footnote({ note: 'n1' }), node.footnote({ text: 'Own-note' })),
  node.quote(node.text('Blockquote-word')),
  node.list('bullet', [node.text('Bullet-word')], [node.text('Second-bullet')]),
  node.list('number', [node.text('Number-word')]),
  node.table(['Head-word', 'Head-two'], ['Cell-word', 'Cell-two']),
  node.paragraph(node.link('https://example.org/a', node.text('Link-word'))),
  node.paragraph(node.internal('projects', 'p1', node.text('Internal-word'))),
  node.block('image', { image: 'm1', caption: 'Image-caption' }),
  node.block('gallery', { images: [{ image: 'm1', caption: 'Gallery-caption' }], caption: 'Whole-gallery' }),
  node.block('quote', { text: 'Quote-word', name: 'Quote-name', role: 'Quote-role' }),
  node.block('qa', {
    speakers: [{ name: 'Speaker-one', role: 'Speaker-role' }],
    pairs: [
      {
        asks: 'Asker',
        speaker: 'Speaker-one',
        question: 'Question-word',
        answer: node.root(words('Answer-word')),
      },
    ],
  }),
  node.block('callout', { kind: 'tip', title: 'Callout-title', body: node.root(words('Callout-word')) }),
  node.block('people', { heading: 'People-heading', people: [{ contact: 'c1', note: 'People-note' }] }),
  node.block('steps', { items: [{ title: 'Step-title', text: node.root(words('Step-word')) }] }),
  node.block('figures', { figures: ['f1'], display: 'cards' }),
  node.block('embed', { url: 'https://vimeo.com/1', title: 'Embed-title', caption: 'Embed-caption' }),
  node.block('reference', { to: { relationTo: 'projects', value: 'p1' } }),
  node.block('downloads', { heading: 'Download-heading', files: [{ file: 'm2', label: 'Download-label' }] }),
  node.block('map', {
    places: [{ name: 'Place-name', country: 'BE', latitude: 50.8, longitude: 4.3, note: 'Place-note' }],
    caption: 'Map-caption',
  }),
  node.block('button', { label: 'Button-label', url: 'https://example.org/b' }),
]

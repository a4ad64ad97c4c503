// The sample's media library: what each file is, what it shows, and the bytes.
import { type Drawing, draw, drawings } from '@/sample/drawings'
import { pdf, silence, subtitles } from '@/sample/papers'
import type { Content } from '@/sample/sampleDocument'

export interface SampleFile {
  name: string
  mimetype: string
  data: Content
  fr?: Content
  nl?: Content
  bytes: () => Promise<Buffer>
}

const credit = { credit: '© Estuary 2026', licence: 'CC BY 4.0' }

type Words = { alt: string; caption?: string; fr?: string; nl?: string }

const pictures: Record<keyof typeof drawings, Words> = {
  'canal-desk.png': {
    alt: 'An orange house with a red roof beside a canal.',
    fr: 'Une maison orange au toit rouge au bord d’un canal.',
    nl: 'Een oranje huis met een rood dak aan een kanaal.',
  },
  'lock-house.jpg': { alt: 'A grey house behind a lock.' },
  'geranium.png': {
    alt: 'A geranium with red flowers in a clay pot.',
    caption: 'The spare key is not where you think.',
    nl: 'Een geranium met rode bloemen in een aarden pot.',
  },
  'hallway.png': {
    alt: 'Two pairs of shoes on a hallway floor.',
  },
  'garden.png': { alt: 'Beans climbing seven poles.' },
  'ward.png': {
    alt: 'Three hospital beds under a bright window.',
  },
  'lift.png': { alt: 'A yellow lift cabin in a dark shaft.' },
  'suitcase.jpg': { alt: 'A closed brown suitcase on a floor.' },
  'coins.png': { alt: 'Six coins in a row.' },
  'oven.png': { alt: 'A brick oven with a fire in it.', fr: 'Un four de briques, un feu dedans.' },
  'loaves.png': { alt: 'Four loaves on a board.' },
  'desks.jpg': { alt: 'Three people behind three desks.' },
  'portrait-ilse.png': { alt: 'Ilse Verhaegen.' },
  'portrait-omar.png': { alt: 'Omar Benhadj.' },
  'portrait-grace.png': { alt: 'Grace Mbuyi.' },
  'estuary-logo.png': { alt: 'Estuary: an orange sun above a wave.' },
  'northlight-logo.png': { alt: 'Northlight Fund: a star.' },
  'between-tides.png': { alt: 'An orange sun sinking into two waves.' },
}

const picture = (name: string, drawing: Drawing, { alt, caption, fr, nl }: Words): SampleFile => ({
  name,
  mimetype: name.endsWith('.jpg') ? 'image/jpeg' : 'image/png',
  data: { alt, caption, ...credit },
  ...(fr ? { fr: { alt: fr } } : {}),
  ...(nl ? { nl: { alt: nl } } : {}),
  bytes: () => draw(name, drawing),
})

const paper = (name: string, mimetype: string, bytes: Buffer): SampleFile => ({
  name,
  mimetype,
  data: credit,
  bytes: async () => bytes,
})

export const sampleFiles = (): SampleFile[] => [
  ...Object.entries(pictures).map(([name, words]) =>
    picture(name, drawings[name as keyof typeof drawings], words),
  ),
  paper(
    'two-ledgers-guide.pdf',
    'application/pdf',
    pdf('Keeping two ledgers', ['Neither ledger lends to the other.', 'Both are closed on the same day.']),
  ),
  paper(
    'two-ledgers-guide-fr.pdf',
    'application/pdf',
    pdf('Tenir deux registres', ["Aucun des deux ne prete a l'autre.", 'On les ferme le meme jour.']),
  ),
  paper(
    'desk-figures.pdf',
    'application/pdf',
    pdf('Visits to the desks, January to June 2026', ['588  611  724  689  702  806', 'Sum: 4120']),
  ),
  paper('low-water.mp3', 'audio/mpeg', silence(12)),
  paper(
    'matrons-diaries.vtt',
    'text/vtt',
    subtitles([
      'The archive had burnt.',
      'So my matron took out her diaries.',
      'She had written down every hour.',
    ]),
  ),
]

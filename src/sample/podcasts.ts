// A sample podcast and its episodes. Recordings under estuary.example.org do not exist; the trailer is a file of silence.
import { bullets, linkTo, p, richText } from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

export const podcasts = documents('podcasts', {
  'between-tides': {
    by: 'editor',
    texts: {
      en: {
        title: 'Between Tides',
        description: 'Conversations in the six hours between low water and high water, with people who move.',
        cover: at('media/between-tides.png'),
        author: 'Estuary',
        ownerEmail: 'newsroom@estuary.example.org',
        category: 'Society & Culture',
        language: 'en',
        explicit: false,
        guid: '6f1c8a52-9d0e-5b7a-8c35-0a4f2d9be001',
        listenLinks: [
          { platform: 'spotify', url: 'https://open.spotify.com/show/4rOoJ6Egrf8K2IrywzwOMk' },
          { platform: 'other', url: 'https://estuary.example.org/between-tides' },
        ],
        topics: [at('topics/diaspora')],
      },
      fr: {
        title: 'Between Tides (en anglais)',
        description: 'Des conversations pendant les six heures qui séparent la basse mer de la haute.',
      },
    },
  },
})

const show = at('podcasts/between-tides')

export const episodes = documents('podcast-episodes', {
  'between-tides-trailer': {
    texts: {
      en: {
        title: 'What you will hear',
        podcast: show,
        season: 1,
        number: 0,
        kind: 'trailer',
        description: richText(p('Twelve seconds of low water, and then a door.')),
        hosts: [at('contacts/pauline-dessart')],
        audio: { media: at('media/low-water.mp3'), seconds: 12 },
        released: { date: '2025-11-01', precision: 'month' },
        protection: { depictsPeople: 'no' },
        topics: [at('topics/diaspora')],
      },
    },
  },
  'the-matron-s-diaries': {
    texts: {
      en: {
        title: 'The matron’s diaries',
        podcast: show,
        series: 'Second Shift, from inside',
        season: 1,
        number: 1,
        kind: 'full',
        description: richText(
          p('How a burnt archive was written again by hand, and what a recognised hour of work is worth.'),
          bullets('A file four fingers thick', 'Tuesdays and grammar', 'Why a bread bag'),
          p('Read the interview: ', linkTo('A nurse, twice', 'articles/a-nurse-twice'), '.'),
        ),
        hosts: [at('contacts/pauline-dessart')],
        guests: [at('contacts/grace-mbuyi')],
        projects: [at('projects/second-shift')],
        audio: {
          url: 'https://media.estuary.example.org/between-tides/1.mp3',
          bytes: 28_114_332,
          mimeType: 'audio/mpeg',
          seconds: 1757,
        },
        transcript: at('media/matrons-diaries.vtt'),
        chapters: [
          { start: 0, title: 'A bread bag' },
          { start: 412, title: 'The archive' },
          { start: 1290, title: 'The first night shift', url: 'https://estuary.example.org/second-shift' },
        ],
        listenLinks: [
          { platform: 'spotify', url: 'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk' },
        ],
        released: { date: '2026-02-12', precision: 'day' },
        protection: { depictsPeople: 'yes', consents: [at('consents/grace')] },
        topics: [at('topics/work')],
        countries: ['BE', 'CD'],
      },
      fr: {
        title: 'Les carnets de la matrone',
        series: 'Second Shift, de l’intérieur',
        description: richText(p('Comment des archives brûlées furent réécrites à la main.')),
      },
    },
  },
  'sourdough-by-telephone': {
    texts: {
      en: {
        title: 'Sourdough by telephone',
        podcast: show,
        season: 1,
        number: 2,
        kind: 'full',
        description: richText(p('One bakery, two ovens, three time-tables. With Awa Sarr on the train.')),
        hosts: [at('contacts/awa-sarr')],
        projects: [at('projects/two-ledgers')],
        audio: {
          url: 'https://media.estuary.example.org/between-tides/2.mp3',
          bytes: 31_902_118,
          mimeType: 'audio/mpeg',
          seconds: 1994,
        },
        video: 'https://video.example.org/sourdough',
        released: { date: '2026-04-16', precision: 'day' },
        protection: { depictsPeople: 'no' },
        topics: [at('topics/diaspora')],
        countries: ['BE', 'SN'],
      },
      fr: {
        title: 'Du levain par téléphone',
        description: richText(p('Une boulangerie, deux fours, trois horaires.')),
      },
    },
  },
})

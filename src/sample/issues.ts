// The two sample issues: a half-year newsletter with nested sections, and a newsletter for the diaspora.
import { b, p, richText } from '@/sample/lexical'
import { at, to } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

let rows = 0
/** Rows with ids, so that the words of another language find theirs. */
const row = () => {
  rows += 1
  return { id: rows.toString(16).padStart(24, 'e') }
}

type Display = 'full' | 'teaser' | 'title'

const item = (document: string, display: Display = 'teaser', teaser?: string) => ({
  ...row(),
  item: to(document),
  display,
  ...(teaser ? { teaser } : {}),
})

const section = (level: 1 | 2 | 3, heading: string, items: ReturnType<typeof item>[], intro?: string) => ({
  ...row(),
  level,
  heading,
  items,
  ...(intro ? { intro } : {}),
})

export const issues = documents('issues', {
  'two-shores-4': {
    by: 'editor',
    texts: {
      en: {
        title: 'Two Shores, number 4',
        kind: 'newsletter',
        number: 4,
        period: { from: '2026-04-01', to: '2026-06-30', precision: 'season', label: 'spring 2026' },
        publisher: at('organisations/estuary'),
        cover: at('media/oven.png'),
        editorial: richText(
          p('Two Shores is for those who count in two currencies and dream in a third language.'),
          p('This time: an oven, a hundred euro, and a word for escalator.'),
        ),
        signedBy: [at('contacts/awa-sarr')],
        sections: [
          section(1, 'Work on both shores', [
            item('articles/an-oven-for-thies', 'full'),
            item(
              'articles/two-ledgers-second-round',
              'teaser',
              'Twenty places, two pages, one telephone call.',
            ),
            item('projects/two-ledgers', 'title'),
          ]),
          section(2, 'Money on the way', [
            item('articles/what-it-costs-to-send-a-hundred-euro'),
            item('figures/transfer-cost', 'full'),
          ]),
          section(1, 'At home in two languages', [
            item('articles/samedi-a-matonge', 'full'),
            item('podcast-episodes/sourdough-by-telephone'),
          ]),
          section(
            1,
            'Dates and things',
            [
              item('events/two-ledgers-evening'),
              item('events/second-round-closes', 'title'),
              item('events/call-for-letters'),
              item('events/two-shores-evening-luxembourg', 'title'),
              item('resources/two-ledgers-guide'),
              item('resources/the-house-on-stilts'),
            ],
            'Some with a day, some with a season.',
          ),
        ],
        mail: {
          subject: 'An oven, a hundred euro and a word for escalator',
          preheader: 'Two Shores, spring 2026',
          replyTo: 'shores@estuary.example.org',
        },
        topics: [at('topics/diaspora')],
        countries: ['BE', 'LU', 'SN', 'CD', 'MA'],
      },
      fr: {
        title: 'Deux rives, numéro 4',
        period: { label: 'printemps 2026' },
        editorial: richText(
          p(
            'Deux rives s’adresse à celles et ceux qui comptent en deux monnaies et rêvent dans une troisième langue.',
          ),
          p('Cette fois : un four, cent euros, et un mot pour escalator.'),
        ),
        sections: [
          {
            heading: 'Travailler sur les deux rives',
            items: [{}, { teaser: 'Vingt places, deux pages, un appel.' }],
          },
          { heading: 'L’argent en chemin' },
          { heading: 'Chez soi en deux langues' },
          { heading: 'Dates et objets', intro: 'Les uns ont un jour, les autres une saison.' },
        ],
        mail: {
          subject: 'Un four, cent euros et un mot pour escalator',
          preheader: 'Deux rives, printemps 2026',
        },
      },
    },
  },

  'tidemarks-7': {
    by: 'editor',
    texts: {
      en: {
        title: 'Tidemarks, January to June 2026',
        kind: 'newsletter',
        number: 7,
        period: { from: '2026-01-01', to: '2026-06-30', precision: 'month', label: 'first half of 2026' },
        publisher: at('organisations/estuary'),
        cover: at('media/canal-desk.png'),
        editorial: richText(
          p(
            'A tidemark is the line that water leaves to show where it has been. Twice a year we look for ours.',
          ),
          p(
            'This half-year it runs through a lock-keeper’s house in Charleroi, along a lift shaft in Antwerp and up to a geranium in Ghent. ',
            b('Thank you'),
            ' to everyone who stood still long enough to be asked.',
          ),
        ),
        signedBy: [at('contacts/ilse-verhaegen')],
        sections: [
          section(
            1,
            'At the desks',
            [item('articles/half-a-year-at-the-desks', 'full'), item('figures/desk-visits', 'full')],
            'Three rooms, 141 days.',
          ),
          section(2, 'A place to live', [
            item('articles/a-third-desk-by-the-canal', 'full'),
            item('articles/wanted-neighbours-with-an-hour'),
          ]),
          section(3, 'A house, a voice', [
            item('articles/the-key-under-the-geranium', 'full'),
            item('figures/same-address', 'full'),
            item('projects/lantern-street', 'title'),
          ]),
          section(2, 'Work and learning', [
            item('articles/second-shift-first-classes', 'full'),
            item('articles/forty-minutes-with-a-lift'),
          ]),
          section(3, 'A trade, a voice', [
            item('articles/a-nurse-twice', 'full'),
            item(
              'podcast-episodes/the-matron-s-diaries',
              'teaser',
              'The same story, with the night shift in it.',
            ),
            item('projects/second-shift', 'title'),
          ]),
          section(1, 'Going home, or not', [
            item('articles/return-harbour-after-a-year', 'full'),
            item('articles/filming-a-departure'),
            item('resources/eleven-folds'),
          ]),
          section(1, 'Opinion', [item('articles/counting-is-not-knowing', 'full')]),
          section(1, 'Agenda', [
            item('events/open-desk-evening'),
            item('events/mentor-training'),
            item('events/which-translation-counts'),
          ]),
          section(2, 'Not yet with a day', [
            item('events/open-day-at-the-shaft', 'title'),
            item('events/year-of-open-doors', 'title'),
            item('events/eleven-folds-screening', 'title'),
          ]),
          section(1, 'Read and keep', [
            item('resources/letter-reader'),
            item('issues/two-shores-4', 'teaser', 'Our newsletter for people who live on two shores.'),
          ]),
        ],
        mail: {
          subject: 'A desk by the canal, a nurse twice and a lift that goes nowhere',
          preheader: 'Tidemarks: Estuary’s half-year',
          replyTo: 'newsroom@estuary.example.org',
        },
        topics: [at('topics/housing'), at('topics/work'), at('topics/return')],
        countries: ['BE', 'LU'],
      },
      nl: {
        title: 'Getijlijnen, januari tot juni 2026',
        period: { label: 'eerste helft van 2026' },
        editorial: richText(
          p(
            'Een getijlijn is wat het water achterlaat om te tonen waar het is geweest. Twee keer per jaar zoeken we de onze.',
          ),
        ),
        sections: [
          { heading: 'Aan de balies', intro: 'Drie kamers, 141 dagen.' },
          { heading: 'Wonen' },
          { heading: 'Een huis, een stem' },
          { heading: 'Werken en leren' },
          {
            heading: 'Een vak, een stem',
            items: [{}, { teaser: 'Hetzelfde verhaal, maar dan met de nachtdienst.' }],
          },
          { heading: 'Terugkeren, of niet' },
          { heading: 'Opinie' },
          { heading: 'Agenda' },
          { heading: 'Nog zonder dag' },
          {
            heading: 'Om te lezen en te bewaren',
            items: [{}, { teaser: 'Onze nieuwsbrief voor wie op twee oevers leeft.' }],
          },
        ],
        mail: {
          subject:
            'Een balie aan het kanaal, een verpleegster in twee keer en een lift die nergens heen gaat',
          preheader: 'Getijlijnen: het half jaar van Estuary',
        },
      },
    },
  },
})

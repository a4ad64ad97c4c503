// Sample articles about the office itself.
import {
  b,
  downloads,
  figures,
  footnote,
  h2,
  i,
  image,
  linkTo,
  p,
  quote,
  reference,
  richText,
  table,
} from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

export const officeArticles = documents('articles', {
  'half-a-year-at-the-desks': {
    texts: {
      en: {
        title: 'Half a year at the desks',
        kicker: 'January to June 2026',
        kind: 'report',
        summary:
          'More than 4,100 people came, with 23 languages and one question on average: what happens next?',
        leadImage: at('media/desks.jpg'),
        authors: [at('contacts/pauline-dessart')],
        contacts: [at('contacts/newsroom')],
        topics: [at('topics/housing'), at('topics/figures')],
        countries: ['BE', 'LU'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'The half-year began with a burst pipe in Brussels and ended with a brass band in Charleroi. In between, the desks were open on 141 days.',
          ),
          figures('chart', at('figures/desk-visits')),
          h2('Who came, and about what'),
          table(
            ['Subject', 'Visits', 'Share'],
            ['A place to live', '1,772', '43 %'],
            ['Work and papers for work', '1,030', '25 %'],
            ['Letters from an office', '742', '18 %'],
            ['Going home, or not', '288', '7 %'],
            ['Everything else', '288', '7 %'],
          ),
          p(
            'One visit counts once, however many subjects it has',
            footnote({ note: at('notes/figures-method') }),
            '. People who come back are counted again: coming back is ',
            i('work'),
            ' too.',
          ),
          image(at('media/desks.jpg'), { width: 'text' }),
          downloads('The numbers in full', {
            file: at('media/desk-figures.pdf'),
            label: 'Tables, January to June 2026',
          }),
          reference('events/open-desk-evening'),
        ),
      },
      fr: {
        title: 'Six mois aux guichets',
        kicker: 'De janvier à juin 2026',
        summary: 'Plus de 4 100 personnes, 23 langues et, en moyenne, une seule question : et après ?',
        body: richText(
          p('Le semestre a commencé par une fuite d’eau à Bruxelles et fini par une fanfare à Charleroi.'),
          figures('chart', at('figures/desk-visits')),
          table(
            ['Sujet', 'Visites', 'Part'],
            ['Un logement', '1 772', '43 %'],
            ['Travail et papiers pour travailler', '1 030', '25 %'],
            ['Lettres d’une administration', '742', '18 %'],
            ['Rentrer, ou non', '288', '7 %'],
            ['Tout le reste', '288', '7 %'],
          ),
        ),
      },
      nl: {
        title: 'Een half jaar aan de balies',
        kicker: 'Januari tot juni 2026',
        summary: 'Meer dan 4.100 mensen, 23 talen en gemiddeld één vraag: wat nu?',
        body: richText(
          p(
            'Het half jaar begon met een gesprongen leiding in Brussel en eindigde met een fanfare in Charleroi.',
          ),
          figures('chart', at('figures/desk-visits')),
          table(
            ['Onderwerp', 'Bezoeken', 'Aandeel'],
            ['Een woning', '1.772', '43 %'],
            ['Werk en papieren om te werken', '1.030', '25 %'],
            ['Brieven van een dienst', '742', '18 %'],
            ['Terugkeren, of niet', '288', '7 %'],
            ['Al de rest', '288', '7 %'],
          ),
        ),
      },
    },
  },

  'counting-is-not-knowing': {
    by: 'editor',
    texts: {
      en: {
        title: 'Counting is not knowing',
        kicker: 'Opinion',
        kind: 'opinion',
        summary: 'Every half-year we print our numbers. The head of office on what they leave out.',
        authors: [at('contacts/ilse-verhaegen')],
        topics: [at('topics/figures')],
        countries: ['BE'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'A man came to the desk in Ghent nine times. In our tables he is nine visits. He came nine times because the same letter was wrong nine times, and each time somebody here telephoned somebody there, and each time both were polite.',
          ),
          p('Our tables have no column for politeness. They have none for the ninth time either.'),
          quote('What you count, you get more of.', 'a desk volunteer'),
          p(
            b('I do not want fewer numbers.'),
            ' I want them to stand next to the people who made them. That is why each figure in this newsletter now says where it comes from',
            footnote({ text: 'Ask for the source of any other at the newsroom; we answer within a week.' }),
            ', and why each story stands beside a figure. They correct each other, as colleagues do.',
          ),
          p(
            'Read ',
            linkTo('the half-year at the desks', 'articles/half-a-year-at-the-desks'),
            ' with that in mind.',
          ),
        ),
      },
      nl: {
        title: 'Tellen is niet weten',
        kicker: 'Opinie',
        summary: 'Elk half jaar drukken we onze cijfers af. Het hoofd van het kantoor over wat ze weglaten.',
        body: richText(
          p('Een man kwam negen keer naar de balie in Gent. In onze tabellen is hij negen bezoeken.'),
          p('Onze tabellen hebben geen kolom voor beleefdheid. Voor de negende keer ook niet.'),
        ),
      },
    },
  },

  'a-room-without-a-form': {
    until: 'draft',
    texts: {
      en: {
        title: 'A room without a form',
        kicker: 'Quiet Rooms',
        kind: 'story',
        summary: 'Unfinished: two conversations are still to come, and the clinic has not answered yet.',
        authors: [at('contacts/joris-van-malder')],
        topics: [at('topics/wellbeing')],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'There is a room on the third floor with two chairs, a window and no paper. (Ask Lien who chose the chairs.)',
          ),
        ),
      },
    },
  },
})

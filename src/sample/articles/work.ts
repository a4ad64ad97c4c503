// Sample articles about work and learning.
import {
  button,
  callout,
  embed,
  figures,
  footnote,
  h2,
  h3,
  linkTo,
  numbers,
  p,
  people,
  qa,
  quote,
  richText,
  steps,
} from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

export const workArticles = documents('articles', {
  'a-nurse-twice': {
    texts: {
      en: {
        title: 'A nurse, twice',
        kicker: 'Five questions to Grace Mbuyi',
        kind: 'interview',
        summary:
          'Grace Mbuyi nursed for nine years in Lubumbashi. In Ghent she became a nurse a second time.',
        leadImage: at('media/ward.png'),
        authors: [at('contacts/joris-van-malder')],
        projects: [at('projects/second-shift')],
        contacts: [at('contacts/newsroom')],
        topics: [at('topics/work')],
        countries: ['BE', 'CD'],
        protection: { depictsPeople: 'yes', consents: [at('consents/grace')] },
        body: richText(
          p(
            'The file is four fingers thick. Grace Mbuyi carries it in a bread bag, “because nobody steals bread”. In it is everything it took to be allowed to do again what she had always done.',
          ),
          qa(
            [
              { name: 'Grace Mbuyi', role: 'Nurse', contact: at('contacts/grace-mbuyi') },
              { name: 'Joris Van Malder', role: 'Estuary', contact: at('contacts/joris-van-malder') },
            ],
            {
              question: 'What was the first thing you noticed on the ward here?',
              answer: richText(
                p('The silence. At home a ward is a market. Here the machines speak and we whisper.'),
              ),
            },
            {
              question: 'And the hardest paper to find?',
              answer: richText(
                p('The list of hours from my second year. The archive had burnt.'),
                p('In the end my old matron wrote it by hand, with the dates, from her own diaries.'),
              ),
            },
            {
              question: 'What would have saved you a year?',
              answer: richText(
                p('Three things:'),
                numbers(
                  'Somebody to say which translation counts.',
                  'A language class with the words of a ward in it.',
                  'One person who does not change.',
                ),
              ),
            },
            {
              question: 'Did you ever want to stop?',
              answer: richText(p('On Tuesdays. On Tuesdays there was grammar.')),
            },
            {
              question: 'What do you tell the ones who start now?',
              answer: richText(p('Buy a bread bag.')),
            },
          ),
          people('Met in this interview', {
            contact: at('contacts/grace-mbuyi'),
            note: 'Works in geriatrics at the Zeelaan Clinic.',
          }),
        ),
      },
      fr: {
        title: 'Infirmière, deux fois',
        kicker: 'Cinq questions à Grace Mbuyi',
        summary: 'Neuf ans infirmière à Lubumbashi, Grace Mbuyi l’est devenue une seconde fois à Gand.',
        body: richText(
          p(
            'Le dossier fait quatre doigts d’épaisseur. Grace Mbuyi le porte dans un sac à pain, « parce que personne ne vole le pain ».',
          ),
          qa(
            [{ name: 'Grace Mbuyi', role: 'Infirmière', contact: at('contacts/grace-mbuyi') }],
            {
              question: 'Qu’avez-vous remarqué d’abord dans le service ?',
              answer: richText(
                p(
                  'Le silence. Chez nous, une salle est un marché. Ici les machines parlent et nous chuchotons.',
                ),
              ),
            },
            {
              question: 'Que dites-vous à celles qui commencent ?',
              answer: richText(p('Achetez un sac à pain.')),
            },
          ),
        ),
      },
    },
  },

  'second-shift-first-classes': {
    texts: {
      en: {
        title: 'Second Shift: the first two classes are through',
        kicker: 'Project update',
        kind: 'project-update',
        summary:
          'Thirty-eight people trained abroad may work in their own trade again; a third class starts in October.',
        authors: [at('contacts/pauline-dessart')],
        projects: [at('projects/second-shift')],
        contacts: [at('contacts/newsroom')],
        topics: [at('topics/work')],
        countries: ['BE', 'LU'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'When Second Shift began, its partners agreed on one sentence: nobody learns a trade twice. What is missing is found first, and only that is taught. With the first two classes done, it is time to count.',
          ),
          figures('chart', at('figures/recognised-nurses')),
          h2('What we changed on the way'),
          h3('Fewer tests, earlier'),
          p(
            'The test of skills now comes in week one. It used to come after the language course, when half a year was gone.',
          ),
          h3('A ward has its own grammar'),
          p(
            'Language teachers and head nurses write the lessons together. “Could you turn over for me?” comes before the weather.',
            footnote({ note: at('notes/figures-method') }),
          ),
          steps(
            ['May', 'The clinic and the college choose the next wards.'],
            ['September', 'Interviews with candidates, in any language.'],
            ['October', 'Class three starts, for the first time with lift engineers.'],
          ),
          button('Apply for class three', { url: 'https://estuary.example.org/second-shift/apply' }),
        ),
      },
      nl: {
        title: 'Tweede Dienst: de eerste twee klassen zijn erdoor',
        kicker: 'Nieuws van een project',
        summary: 'Achtendertig in het buitenland opgeleide mensen mogen weer in hun eigen vak werken.',
        body: richText(
          p('Bij het begin spraken de partners één zin af: niemand leert een vak twee keer.'),
          figures('chart', at('figures/recognised-nurses')),
          h2('Wat we onderweg veranderden'),
          p('De vaardigheidstest komt nu in week één.'),
          button('Schrijf je in', { url: 'https://estuary.example.org/nl/tweede-dienst' }),
        ),
      },
    },
  },

  'forty-minutes-with-a-lift': {
    texts: {
      en: {
        title: 'Forty minutes with a lift',
        kicker: 'Antwerp',
        kind: 'news',
        summary: 'How do you test a lift engineer without words? You break a lift, and make tea.',
        leadImage: at('media/lift.png'),
        authors: [at('contacts/joris-van-malder')],
        projects: [at('projects/second-shift')],
        topics: [at('topics/work')],
        countries: ['BE'],
        protection: { depictsPeople: 'no' },
        corrections: [
          {
            id: '00000000000000000000c001',
            at: '2026-05-12',
            text: 'An earlier version gave the height of the training shaft as fourteen metres. It is eleven.',
          },
        ],
        body: richText(
          p(
            'In a hall behind the docks stands a lift that goes nowhere: eleven metres of shaft, a cabin, and a cupboard full of faults. Four of them are put in by hand each morning. A candidate gets forty minutes, a torch and no questions.',
          ),
          p(
            'It is the first practical test of its kind in the country, written by the college with three firms that cannot find people.',
          ),
          embed(
            'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
            'A film of the training shaft',
            'The lift that goes nowhere.',
          ),
          quote('A bad contact sounds the same in every language.', 'An examiner'),
          callout(
            'info',
            'Who may take the test',
            p('Anyone with two years of practice, shown by a certificate, a letter or three photographs.'),
          ),
          p(
            'The next date is in the agenda: ',
            linkTo('open day at the shaft', 'events/open-day-at-the-shaft'),
            '.',
          ),
        ),
      },
    },
  },
})

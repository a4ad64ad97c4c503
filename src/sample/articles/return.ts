// Sample articles about going home again, and about not going.
import {
  b,
  bullets,
  embed,
  figures,
  footnote,
  h2,
  image,
  link,
  linkTo,
  map,
  p,
  qa,
  quote,
  richText,
  rule,
  table,
} from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

export const returnArticles = documents('articles', {
  'return-harbour-after-a-year': {
    texts: {
      en: {
        title: 'Return Harbour after a year: listening first',
        kicker: 'Project update',
        kind: 'project-update',
        summary: 'Of every ten people who ask about going home, four go. The other six matter as much to us.',
        authors: [at('contacts/tomas-lindqvist')],
        projects: [at('projects/return-harbour')],
        contacts: [at('contacts/return-desk')],
        topics: [at('topics/return')],
        countries: ['BE', 'GE', 'SN', 'BR'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'A return desk that counts departures will produce departures. Ours counts conversations. In its first year ',
            b('Return Harbour'),
            ' held 612 of them, on average an hour and ten minutes long.',
          ),
          figures('list', at('figures/destinations')),
          h2('What people ask'),
          bullets(
            'Whether a debt here follows them there.',
            'Whether the children’s school years count.',
            'Whether they can come back. (Mostly they ask this last, with a hand on the door.)',
          ),
          map(
            'Where returning people found a partner of ours on arrival',
            { name: 'Dakar', country: 'SN', latitude: 14.69, longitude: -17.44 },
            { name: 'Kutaisi', country: 'GE', latitude: 42.27, longitude: 42.7 },
            {
              name: 'Recife',
              country: 'BR',
              latitude: -8.05,
              longitude: -34.88,
              note: 'Since January 2026.',
            },
          ),
          p(
            'Nobody is advised to travel to or through the Saltmarsh Strip',
            footnote({ note: at('notes/saltmarsh-strip') }),
            ' until further notice.',
          ),
          p(
            'Questions reach the desk at ',
            link('return@estuary.example.org', 'mailto:return@estuary.example.org'),
            '.',
          ),
        ),
      },
    },
  },

  'filming-a-departure': {
    texts: {
      en: {
        title: 'Filming a departure',
        kicker: 'A conversation with two voices',
        kind: 'interview',
        summary:
          'Idriss Tahiri filmed a man packing for three weeks. Counsellor Tomas Lindqvist was in the next room.',
        leadImage: at('media/suitcase.jpg'),
        authors: [at('contacts/pauline-dessart')],
        projects: [at('projects/return-harbour')],
        topics: [at('topics/return')],
        countries: ['BE', 'MA'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'The film lasts nineteen minutes. In it a man folds a shirt eleven times. We put its maker and his counsellor at one table.',
          ),
          qa(
            [
              { name: 'Pauline', role: 'Estuary', contact: at('contacts/pauline-dessart') },
              { name: 'Idriss', role: 'Film-maker', contact: at('contacts/idriss-tahiri') },
              { name: 'Tomas', role: 'Counsellor', contact: at('contacts/tomas-lindqvist') },
            ],
            {
              asks: 'Pauline',
              speaker: 'Idriss',
              question: 'Why the shirt?',
              answer: richText(p('Because he could not fold the decision.')),
            },
            {
              speaker: 'Tomas',
              answer: richText(
                p(
                  'And because one can unfold a shirt. That is what I tell people: it is allowed to unfold it.',
                ),
              ),
            },
            {
              asks: 'Tomas',
              speaker: 'Idriss',
              question: 'Did the camera change anything?',
              answer: richText(p('He tidied up. So would I.')),
            },
          ),
          embed('https://vimeo.com/1084537', 'Trailer of the film “Eleven Folds”'),
          p('The film is shown in June: see ', linkTo('the screening', 'events/eleven-folds-screening'), '.'),
        ),
      },
    },
  },

  'what-it-costs-to-send-a-hundred-euro': {
    texts: {
      en: {
        title: 'What it costs to send a hundred euro',
        kicker: 'We tried it',
        kind: 'report',
        summary:
          'Six ways, three countries, one hundred euro each. Between three and eleven of them never arrived.',
        leadImage: at('media/coins.png'),
        authors: [at('contacts/awa-sarr')],
        projects: [at('projects/two-ledgers')],
        topics: [at('topics/diaspora')],
        countries: ['SN', 'CD', 'MA'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'On one Tuesday in March, six colleagues sent one hundred euro each to six colleagues elsewhere, and timed it.',
          ),
          table(
            ['Way', 'Arrived', 'Cost', 'Time'],
            ['Bank to bank', '€ 89.20', '10.8 %', '3 days'],
            ['Counter to counter', '€ 93.60', '6.4 %', '20 minutes'],
            ['Telephone to telephone', '€ 96.90', '3.1 %', '2 minutes'],
            ['A cousin who travels', '€ 100', 'one dinner', '9 days'],
          ),
          figures('table', at('figures/transfer-cost')),
          image(at('media/coins.png'), { caption: 'What was left.', width: 'small' }),
          h2('Why it differs'),
          p(
            'Most of the cost is not the fee. It hides in the rate of exchange',
            footnote({ text: 'We compared with the central banks’ rates of the same noon.' }),
            ', which no counter is obliged to print beside the fee.',
          ),
          quote('The cousin is the cheapest. But he talks.', 'A sender', 'Liège'),
          rule(),
          p('Figures of one day, in three countries: enough to ask questions with, too few to answer them.'),
        ),
      },
      fr: {
        title: 'Ce qu’il en coûte d’envoyer cent euros',
        kicker: 'Nous avons essayé',
        summary:
          'Six chemins, trois pays, cent euros à chaque fois. De trois à onze d’entre eux se sont perdus.',
        body: richText(
          p(
            'Un mardi de mars, six collègues ont envoyé cent euros à six collègues ailleurs, montre en main.',
          ),
          table(
            ['Chemin', 'Arrivé', 'Coût', 'Durée'],
            ['De banque à banque', '89,20 €', '10,8 %', '3 jours'],
            ['De guichet à guichet', '93,60 €', '6,4 %', '20 minutes'],
            ['De téléphone à téléphone', '96,90 €', '3,1 %', '2 minutes'],
            ['Un cousin qui voyage', '100 €', 'un dîner', '9 jours'],
          ),
          figures('table', at('figures/transfer-cost')),
          h2('D’où vient l’écart'),
          p('Le plus souvent, ce n’est pas la commission mais le taux de change qui coûte.'),
          quote('Le cousin est le moins cher. Mais il parle.', 'Un expéditeur', 'Liège'),
        ),
      },
    },
  },
})

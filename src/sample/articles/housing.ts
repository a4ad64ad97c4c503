// Sample articles about finding a home.
import {
  b,
  bullets,
  button,
  callout,
  figures,
  footnote,
  gallery,
  h2,
  i,
  image,
  link,
  linkTo,
  map,
  p,
  people,
  quote,
  reference,
  richText,
  steps,
} from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

export const housingArticles = documents('articles', {
  'a-third-desk-by-the-canal': {
    texts: {
      en: {
        title: 'A third desk, by the canal',
        kicker: 'Charleroi',
        kind: 'news',
        summary:
          'The old lock-keeper’s house in Charleroi is now a place to ask anything, three days a week.',
        leadImage: at('media/canal-desk.png'),
        dateline: 'Charleroi, 9 February 2026',
        authors: [at('contacts/joris-van-malder')],
        projects: [at('projects/lantern-street')],
        contacts: [at('contacts/housing-desk')],
        topics: [at('topics/housing')],
        countries: ['BE'],
        protection: { depictsPeople: 'no' },
        seo: { description: 'Estuary opens its third open desk in Belgium, in Charleroi.' },
        body: richText(
          p(
            'The kettle arrived before the furniture. On the first morning, eleven people stood in the old lock-keeper’s house on the Sambre, drinking tea out of measuring cups, and by noon the desk had answered its first forty questions.',
          ),
          p(
            'It is the third place of its kind after Brussels and Ghent: a room where any ',
            b('newcomer'),
            footnote({ note: at('notes/newcomer') }),
            ' can walk in without an appointment and leave with a next step. Most of the questions are about housing, which is why the mentors of ',
            linkTo('Lantern Street', 'projects/lantern-street'),
            ' take turns here.',
          ),
          image(at('media/lock-house.jpg'), {
            caption: 'The lock-keeper’s house before the paint.',
            width: 'wide',
          }),
          h2('What the desk does'),
          bullets(
            ['Reads letters with you, and ', i('only then'), ' tells you what they mean.'],
            'Calls landlords, schools and insurers on speaker, so that you hear the answer yourself.',
            ['Keeps a list of rooms that are free this week; last week’s list goes into the stove.'],
          ),
          figures('cards', at('figures/desk-visits'), at('figures/desk-languages')),
          map(
            'The three open desks',
            { name: 'Brussels, Quai des Lanternes', country: 'BE', latitude: 50.859, longitude: 4.346 },
            { name: 'Ghent, Dok Noord', country: 'BE', latitude: 51.067, longitude: 3.735 },
            {
              name: 'Charleroi, Lock 12',
              country: 'BE',
              latitude: 50.404,
              longitude: 4.443,
              note: 'Open on Monday, Tuesday and Thursday.',
            },
          ),
          p(
            'Opening hours are on ',
            link('the desk’s own page', 'https://estuary.example.org/desks/charleroi'),
            '.',
          ),
        ),
      },
      fr: {
        title: 'Un troisième guichet, au bord du canal',
        kicker: 'Charleroi',
        summary: 'L’ancienne maison de l’éclusier devient un lieu où tout demander, trois jours par semaine.',
        seo: { description: 'Estuary ouvre à Charleroi son troisième guichet ouvert de Belgique.' },
        body: richText(
          p(
            'La bouilloire est arrivée avant les meubles. Le premier matin, onze personnes buvaient leur thé dans des verres doseurs, et à midi le guichet avait déjà répondu à quarante questions.',
          ),
          p(
            'C’est le troisième lieu de ce genre après Bruxelles et Gand : une pièce où l’on entre sans rendez-vous et d’où l’on repart avec une prochaine étape. Les mentors de ',
            linkTo('la rue des Lanternes', 'projects/lantern-street'),
            ' s’y relaient.',
          ),
          h2('Ce que fait le guichet'),
          bullets(
            'Il lit les lettres avec vous, puis dit ce qu’elles veulent dire.',
            'Il appelle propriétaires, écoles et assureurs sur haut-parleur.',
            'Il tient la liste des chambres libres cette semaine.',
          ),
          figures('cards', at('figures/desk-visits'), at('figures/desk-languages')),
        ),
      },
    },
  },

  'the-key-under-the-geranium': {
    texts: {
      en: {
        title: 'The key under the geranium',
        kicker: 'Lantern Street, house 31',
        kind: 'story',
        summary: 'A retired tram driver had two empty rooms and a rule about shoes. Then Selam moved in.',
        leadImage: at('media/geranium.png'),
        authors: [at('contacts/joris-van-malder')],
        projects: [at('projects/lantern-street')],
        topics: [at('topics/housing')],
        countries: ['BE'],
        protection: { depictsPeople: 'yes', consents: [at('consents/selam'), at('consents/roger')] },
        body: richText(
          p(
            'Roger drove line 4 through Ghent for thirty-one years and still looks left before he crosses his own hallway. When his sister died he had two rooms too many, a garden he did not want, and a rule: shoes stay at the door.',
          ),
          p(
            'Selam', // the public name she chose; see the consents
            footnote({ text: 'Not her real name. She chose it herself, after a grandmother.' }),
            ' came to see the rooms with a mentor, a folder and a cousin on the telephone. She took off her shoes before he could say it.',
          ),
          quote(
            'He asked whether I could keep a geranium alive. I said I had kept three brothers alive.',
            'Selam',
            'tenant',
          ),
          h2('Two signatures and a plant'),
          p(
            'The contract runs for a year. A mentor calls on the first of each month, and nobody else does. The spare key lies where everyone in the street knows it lies.',
          ),
          gallery(
            'House 31, from March to June',
            { image: at('media/geranium.png'), caption: 'March: one geranium.' },
            { image: at('media/hallway.png'), caption: 'April: two pairs of shoes.' },
            { image: at('media/garden.png'), caption: 'June: beans.' },
          ),
          callout(
            'did-you-know',
            'A year later',
            p(
              'Of the people who moved in through Lantern Street in 2024, two thirds still live at the same address.',
            ),
          ),
          p('The garden has beans in it now. Roger says they are hers; she says they are his.'),
        ),
      },
      nl: {
        title: 'De sleutel onder de geranium',
        kicker: 'Lantaarnstraat, huis 31',
        summary:
          'Een gepensioneerde trambestuurder had twee lege kamers en een regel over schoenen. Toen kwam Selam.',
        body: richText(
          p(
            'Roger reed eenendertig jaar lang met lijn 4 door Gent en kijkt nog altijd naar links voor hij zijn eigen gang oversteekt. Toen zijn zus stierf had hij twee kamers te veel en één regel: schoenen blijven aan de deur.',
          ),
          p('Selam trok haar schoenen uit nog voor hij het kon zeggen.'),
          quote(
            'Hij vroeg of ik een geranium in leven kon houden. Ik zei dat ik drie broers in leven had gehouden.',
            'Selam',
            'huurster',
          ),
          p('In de tuin groeien nu bonen. Volgens Roger zijn ze van haar; volgens haar zijn ze van hem.'),
        ),
      },
    },
  },

  'wanted-neighbours-with-an-hour': {
    texts: {
      en: {
        title: 'Wanted: neighbours with an hour a month',
        kicker: 'Call for mentors',
        kind: 'announcement',
        summary:
          'Lantern Street looks for twenty housing mentors in Ghent and Charleroi. No experience, some patience.',
        authors: [at('contacts/joris-van-malder')],
        projects: [at('projects/lantern-street')],
        contacts: [at('contacts/housing-desk'), at('contacts/omar-benhadj')],
        topics: [at('topics/housing')],
        countries: ['BE'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'A mentor makes one telephone call a month and answers one when it comes. That is the whole of it. What it needs is somebody who knows which day the paper is collected and which neighbour sleeps after a night shift.',
          ),
          h2('How it works'),
          steps(
            ['Say hello', 'Fill in the form. It asks for your street, not for your diploma.'],
            [
              'Spend an evening',
              'An evening with soup, a lawyer and a mentor who has done it for three years.',
            ],
            ['Meet a household', 'You meet at the desk first. Either side may say no, without a reason.'],
            [
              'Call on the first',
              'On the first of the month you call. After a year you are asked whether you go on.',
            ],
          ),
          callout(
            'tip',
            'You rent yourself?',
            p('Tenants make the best mentors: they know what a meter reading is. Owners are welcome too.'),
          ),
          people(
            'They answer your questions',
            { contact: at('contacts/omar-benhadj'), note: 'Knows every street.' },
            {
              contact: at('contacts/housing-desk'),
            },
          ),
          button('Become a mentor', { url: 'https://estuary.example.org/mentors' }),
          button('Read about the project', { to: 'projects/lantern-street' }),
          reference('articles/the-key-under-the-geranium'),
        ),
      },
      nl: {
        title: 'Gezocht: buren met een uur per maand',
        kicker: 'Oproep voor mentoren',
        summary:
          'De Lantaarnstraat zoekt twintig mentoren in Gent en Charleroi. Geen ervaring, wel wat geduld.',
        body: richText(
          p('Een mentor belt één keer per maand en neemt één keer op. Dat is alles.'),
          h2('Zo gaat het'),
          steps(
            ['Zeg hallo', 'Vul het formulier in. Het vraagt naar je straat, niet naar je diploma.'],
            ['Kom een avond', 'Een avond met soep, een jurist en een mentor met drie jaar ervaring.'],
            ['Maak kennis', 'Je ontmoet het gezin eerst aan de balie. Elk van beide mag neen zeggen.'],
          ),
          button('Word mentor', { url: 'https://estuary.example.org/nl/mentoren' }),
        ),
      },
    },
  },

  'winter-hours-at-the-desks': {
    until: 'inReview',
    texts: {
      en: {
        title: 'Winter hours at the desks',
        kind: 'announcement',
        summary: 'From November the desks open an hour later and close an hour later.',
        authors: [at('contacts/joris-van-malder')],
        topics: [at('topics/housing')],
        countries: ['BE'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'From November to March the three desks open at ten and close at seven, so that people come after work.',
          ),
        ),
      },
    },
  },
})

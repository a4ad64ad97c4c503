// Sample articles about people who live between two countries.
import {
  bullets,
  button,
  callout,
  downloads,
  embed,
  footnote,
  gallery,
  h2,
  linkTo,
  p,
  quote,
  reference,
  richText,
  steps,
} from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

export const diasporaArticles = documents('articles', {
  'two-ledgers-second-round': {
    texts: {
      en: {
        title: 'Two Ledgers opens its second round',
        kicker: 'Call',
        kind: 'announcement',
        summary: 'For businesses with one foot here and one there. Loans are guaranteed up to 15,000 euro.',
        authors: [at('contacts/awa-sarr')],
        projects: [at('projects/two-ledgers')],
        contacts: [at('contacts/diaspora-desk')],
        topics: [at('topics/diaspora')],
        countries: ['BE', 'LU', 'SN', 'CD', 'MA'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'The second round takes twenty businesses. They may be small, they may be late, and they need not be registered in both countries yet.',
          ),
          steps(
            ['Write two pages', 'What you do, for whom, and what the money is for. No consultant’s prose.'],
            ['Talk to us', 'Half an hour, on the telephone, in French, Dutch, English, Wolof or Lingala.'],
            ['Open two ledgers', 'With a bookkeeper, over six evenings. The loan comes after the third.'],
          ),
          callout(
            'tip',
            'Before you start',
            p('Read the guide first: it answers four questions out of five.'),
          ),
          downloads(
            'To take with you',
            { file: at('media/two-ledgers-guide.pdf'), label: 'Guide for applicants (English)' },
            { file: at('media/two-ledgers-guide-fr.pdf'), label: 'Guide for applicants (French)' },
          ),
          button('Apply', { url: 'https://estuary.example.org/two-ledgers/apply' }),
        ),
      },
      fr: {
        title: 'Deux registres ouvre son second appel',
        kicker: 'Appel',
        summary: 'Pour les entreprises qui ont un pied ici et l’autre là-bas. Garantie jusqu’à 15 000 euros.',
        body: richText(
          p('Le second appel retient vingt entreprises. Elles peuvent être petites, et même en retard.'),
          steps(
            ['Écrivez deux pages', 'Ce que vous faites, pour qui, et à quoi servira l’argent.'],
            [
              'Parlez-nous',
              'Une demi-heure au téléphone, en français, néerlandais, anglais, wolof ou lingala.',
            ],
            ['Ouvrez deux registres', 'Avec un comptable, en six soirées.'],
          ),
          downloads('À emporter', {
            file: at('media/two-ledgers-guide-fr.pdf'),
            label: 'Guide des candidats',
          }),
          button('Postuler', { url: 'https://estuary.example.org/fr/deux-registres' }),
        ),
      },
    },
  },

  'an-oven-for-thies': {
    texts: {
      en: {
        title: 'An oven for Thiès',
        kicker: 'Two Ledgers, year one',
        kind: 'story',
        summary: 'Fatoumata Kane bakes in Liège until noon and in Thiès from one o’clock, by telephone.',
        leadImage: at('media/oven.png'),
        authors: [at('contacts/awa-sarr')],
        projects: [at('projects/two-ledgers')],
        topics: [at('topics/diaspora'), at('topics/work')],
        countries: ['BE', 'SN'],
        protection: { depictsPeople: 'yes', consents: [at('consents/fatoumata')] },
        body: richText(
          p(
            'At one o’clock the shutters of the bakery in the Rue Saint-Léonard come down and the telephone goes up, against the flour bin. In Thiès it is noon, and somebody holds a loaf to the camera. “Turn it round”, says Fatoumata Kane.',
          ),
          p(
            'She has two bakeries, two apprentices in each, and since last year two ledgers: one in euro, one in francs, and a rule that neither ever lends to the other.',
          ),
          gallery(
            'Two bakeries',
            { image: at('media/oven.png'), caption: 'Liège, five in the morning.' },
            { image: at('media/loaves.png'), caption: 'Thiès, the same noon.' },
          ),
          quote('My mother sent letters. I send sourdough.', 'Fatoumata Kane', 'baker'),
          h2('What the project did'),
          bullets(
            'A loan guarantee for the second oven.',
            'Bookkeeping in two currencies, six evenings.',
            'An introduction to a miller who answers letters.',
          ),
          reference('projects/two-ledgers'),
          p(
            'The next round is open: ',
            linkTo('all about it here', 'articles/two-ledgers-second-round'),
            '.',
          ),
        ),
      },
      fr: {
        title: 'Un four pour Thiès',
        kicker: 'Deux registres, première année',
        summary: 'Fatoumata Kane cuit à Liège jusqu’à midi et à Thiès dès treize heures, par téléphone.',
        body: richText(
          p(
            'À treize heures le volet de la boulangerie de la rue Saint-Léonard descend et le téléphone monte, contre le bac à farine. À Thiès, il est midi, et quelqu’un tend un pain vers l’écran.',
          ),
          quote('Ma mère envoyait des lettres. Moi, du levain.', 'Fatoumata Kane', 'boulangère'),
          h2('Ce que le projet a fait'),
          bullets('Une garantie pour le second four.', 'La comptabilité en deux monnaies, en six soirées.'),
          reference('projects/two-ledgers'),
        ),
      },
    },
  },

  'samedi-a-matonge': {
    texts: {
      fr: {
        title: 'Samedi, à l’école de Matonge',
        kicker: 'Langues',
        kind: 'news',
        summary:
          'Quarante enfants apprennent à lire dans la langue de leurs grands-parents, et les parents restent au fond.',
        authors: [at('contacts/awa-sarr')],
        projects: [at('projects/young-tides')],
        topics: [at('topics/diaspora')],
        countries: ['BE', 'CD'],
        protection: { depictsPeople: 'no' },
        body: richText(
          p(
            'Au fond de la classe, les parents font semblant de lire le journal. Devant, quarante enfants cherchent un mot lingala pour « escalator ».',
          ),
          p(
            'L’école du samedi n’a ni notes ni devoirs',
            footnote({ text: 'Elle a en revanche une fanfare.' }),
            ', mais elle a une règle : chaque mot nouveau est rapporté à la maison et rendu la semaine suivante avec une histoire.',
          ),
          embed(
            'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
            'Les enfants lisent',
            'Enregistré en avril.',
          ),
          quote(
            'Mon grand-père a dit qu’on n’a pas d’escalator. On a un escalier pressé.',
            'Une élève',
            'neuf ans',
          ),
        ),
      },
    },
  },
})

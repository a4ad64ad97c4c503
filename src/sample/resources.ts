// Sample resources: books, films, guides and tools worth knowing.
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

export const resources = documents('resources', {
  'two-ledgers-guide': {
    texts: {
      en: {
        title: 'Keeping two ledgers',
        kind: 'guide',
        year: 2026,
        creators: [{ name: 'La Remorque', role: 'publisher' }],
        blurb: 'Bookkeeping for a business in two currencies, in sixteen pages and without a formula.',
        files: [
          { language: 'en', media: at('media/two-ledgers-guide.pdf') },
          { language: 'fr', media: at('media/two-ledgers-guide-fr.pdf') },
          { language: 'wo', url: 'https://estuary.example.org/files/two-ledgers-wo.pdf' },
        ],
        topics: [at('topics/diaspora')],
      },
      fr: {
        title: 'Tenir deux registres',
        blurb: 'La comptabilité en deux monnaies, en seize pages et sans formule.',
      },
    },
  },
  'eleven-folds': {
    texts: {
      en: {
        title: 'Eleven Folds',
        kind: 'film',
        year: 2026,
        creators: [{ name: 'Idriss Tahiri', role: 'director', contact: at('contacts/idriss-tahiri') }],
        blurb: 'Nineteen minutes with a man and his suitcase.',
        url: 'https://films.example.org/eleven-folds',
        cover: at('media/suitcase.jpg'),
        topics: [at('topics/return')],
        countries: ['MA', 'BE'],
      },
    },
  },
  'the-house-on-stilts': {
    texts: {
      en: {
        title: 'The House on Stilts',
        kind: 'book',
        year: 2025,
        creators: [{ name: 'Marthe Olivier' }, { name: 'Dao Thi Lan', role: 'editor' }],
        blurb: 'A novel in letters between two sisters who each believe the other one left.',
        topics: [at('topics/diaspora')],
      },
      fr: { title: 'La Maison sur pilotis', blurb: 'Un roman par lettres entre deux sœurs.' },
    },
  },
  'letter-reader': {
    texts: {
      en: {
        title: 'Letter Reader',
        kind: 'app',
        year: 2026,
        blurb: 'Photograph a letter from an office; hear in eleven languages what it wants and by when.',
        url: 'https://letters.example.org',
        topics: [at('topics/housing')],
      },
      nl: {
        title: 'Brieflezer',
        blurb: 'Fotografeer een brief en hoor in elf talen wat hij wil, en wanneer.',
      },
    },
  },
})

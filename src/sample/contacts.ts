// The sample's directory: people and mailboxes.
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

const estuary = [at('organisations/estuary')]

export const contacts = documents('contacts', {
  'ilse-verhaegen': {
    by: 'editor',
    texts: {
      en: {
        name: 'Ilse Verhaegen',
        kind: 'person',
        role: 'Head of office',
        organisations: estuary,
        email: 'ilse.verhaegen@estuary.example.org',
        showEmail: false,
        speaks: ['nl', 'fr', 'en'],
        photo: at('media/portrait-ilse.png'),
        bio: 'Ran a harbour pilot station before she ran an office, and says the work is the same: tell people the depth.',
      },
      fr: { role: 'Cheffe de bureau', bio: 'A dirigé une station de pilotage avant de diriger un bureau.' },
      nl: { role: 'Hoofd van het kantoor', bio: 'Leidde een loodsstation voor ze een kantoor leidde.' },
    },
  },
  'omar-benhadj': {
    by: 'editor',
    texts: {
      en: {
        name: 'Omar Benhadj',
        kind: 'person',
        role: 'Housing co-ordinator',
        organisations: estuary,
        email: 'omar.benhadj@estuary.example.org',
        showEmail: true,
        phone: '+32 2 000 00 31',
        showPhone: true,
        speaks: ['fr', 'nl', 'ar', 'en'],
        photo: at('media/portrait-omar.png'),
      },
    },
  },
  'awa-sarr': {
    by: 'editor',
    texts: {
      en: {
        name: 'Awa Sarr',
        kind: 'person',
        role: 'Diaspora officer',
        organisations: [at('organisations/estuary'), at('organisations/estuary-senegal')],
        email: 'awa.sarr@estuary.example.org',
        showEmail: true,
        speaks: ['fr', 'wo', 'en'],
        bio: 'Lives in Liège, works on the train.',
        links: [{ label: 'Letters from the train', url: 'https://awa.example.org' }],
      },
      fr: { role: 'Chargée des diasporas', bio: 'Habite Liège, travaille dans le train.' },
    },
  },
  'tomas-lindqvist': {
    by: 'editor',
    texts: {
      en: {
        name: 'Tomas Lindqvist',
        kind: 'person',
        role: 'Return counsellor',
        organisations: estuary,
        email: 'tomas.lindqvist@estuary.example.org',
        speaks: ['sv', 'en', 'pt'],
      },
    },
  },
  'pauline-dessart': {
    by: 'editor',
    texts: {
      en: {
        name: 'Pauline Dessart',
        kind: 'person',
        role: 'Newsroom',
        organisations: estuary,
        speaks: ['fr', 'en'],
      },
    },
  },
  'joris-van-malder': {
    by: 'editor',
    texts: {
      en: {
        name: 'Joris Van Malder',
        kind: 'person',
        role: 'Reporter',
        organisations: estuary,
        speaks: ['nl', 'en'],
      },
    },
  },
  'grace-mbuyi': {
    by: 'editor',
    texts: {
      en: {
        name: 'Grace Mbuyi',
        kind: 'person',
        role: 'Nurse',
        organisations: [at('organisations/zeelaan-clinic')],
        speaks: ['sw', 'fr', 'nl'],
        photo: at('media/portrait-grace.png'),
      },
      fr: { role: 'Infirmière' },
    },
  },
  'idriss-tahiri': {
    by: 'editor',
    texts: {
      en: { name: 'Idriss Tahiri', kind: 'person', role: 'Film-maker', speaks: ['ar', 'fr'] },
    },
  },
  newsroom: {
    by: 'editor',
    texts: {
      en: {
        name: 'Newsroom',
        kind: 'mailbox',
        role: 'Questions from the press and from readers',
        organisations: estuary,
        email: 'newsroom@estuary.example.org',
        showEmail: true,
      },
      fr: { role: 'Questions de la presse et des lecteurs' },
      nl: { role: 'Vragen van pers en lezers' },
    },
  },
  'housing-desk': {
    by: 'editor',
    texts: {
      en: {
        name: 'Housing desk',
        kind: 'mailbox',
        organisations: estuary,
        email: 'housing@estuary.example.org',
        showEmail: true,
        phone: '+32 2 000 00 30',
        showPhone: true,
        speaks: ['fr', 'nl', 'en', 'ar', 'ti'],
      },
    },
  },
  'return-desk': {
    by: 'editor',
    texts: {
      en: {
        name: 'Return desk',
        kind: 'mailbox',
        organisations: estuary,
        email: 'return@estuary.example.org',
        showEmail: true,
      },
    },
  },
  'diaspora-desk': {
    by: 'editor',
    texts: {
      en: {
        name: 'Two Shores desk',
        kind: 'mailbox',
        organisations: estuary,
        email: 'shores@estuary.example.org',
        showEmail: true,
        speaks: ['fr', 'wo', 'ln', 'en'],
      },
    },
  },
})

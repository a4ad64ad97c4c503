// Sample projects, with who pays, who takes part and whose words of thanks are due.
import { b, bullets, h2, p, richText } from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

/** Rows with ids, so that the words of another language find theirs. */
const row = (id: string) => ({ id: id.padStart(24, 'a') })

export const projects = documents('projects', {
  'lantern-street': {
    texts: {
      en: {
        title: 'Lantern Street',
        state: 'running',
        summary: 'Neighbours who call once a month, and owners with a room to spare.',
        body: richText(
          p(
            'Lantern Street brings together three people who would not meet: one who looks for a home, one who has room, and one who lives round the corner.',
          ),
          bullets(
            '141 contracts since 2024',
            '96 mentors in three towns',
            'no household left alone in its first winter',
          ),
        ),
        period: { from: '2024-01-01', to: '2027-12-31', precision: 'month' },
        budget: { amount: 1_240_000, currency: 'EUR' },
        funders: [
          {
            ...row('10'),
            organisation: at('organisations/northlight-fund'),
            amount: 900_000,
            currency: 'EUR',
            period: '2024–2027',
          },
          {
            ...row('11'),
            organisation: at('organisations/fondation-amarante'),
            amount: 340_000,
            currency: 'EUR',
          },
        ],
        partners: [{ organisation: at('organisations/estuary'), role: 'coordinator', country: 'BE' }],
        coverage: 'Brussels, Ghent and Charleroi',
        website: 'https://estuary.example.org/lantern-street',
        contacts: [at('contacts/omar-benhadj'), at('contacts/housing-desk')],
        figures: [at('figures/same-address')],
        resources: [at('resources/letter-reader')],
        topics: [at('topics/housing')],
        countries: ['BE'],
      },
      fr: {
        title: 'La rue des Lanternes',
        summary:
          'Des voisins qui appellent une fois par mois, et des propriétaires qui ont une chambre de trop.',
        coverage: 'Bruxelles, Gand et Charleroi',
        body: richText(p('La rue des Lanternes réunit trois personnes qui ne se croiseraient pas.')),
      },
      nl: {
        title: 'Lantaarnstraat',
        summary: 'Buren die één keer per maand bellen, en eigenaars met een kamer te veel.',
        coverage: 'Brussel, Gent en Charleroi',
        body: richText(
          p('De Lantaarnstraat brengt drie mensen samen die elkaar anders niet zouden tegenkomen.'),
        ),
      },
    },
  },
  'second-shift': {
    texts: {
      en: {
        title: 'Second Shift',
        acronym: '2SHIFT',
        state: 'running',
        summary: 'People trained abroad work in their own trade again: only what is missing is taught.',
        body: richText(
          p(
            'Hospitals lack nurses, towers lack lift engineers, and both live here and clean offices. Second Shift shortens the way back into the trade from four years to ',
            b('one'),
            '.',
          ),
          h2('Who may take part'),
          p('Anyone with two years of practice and the will to learn the words of a ward.'),
        ),
        period: { from: '2025-09-01', to: '2028-08-31' },
        budget: { amount: 2_050_000, currency: 'EUR' },
        funders: [
          {
            ...row('20'),
            organisation: at('organisations/shared-shores-facility'),
            amount: 1_640_000,
            currency: 'EUR',
            acknowledgement: 'Second Shift is paid for four fifths by the Shared Shores Facility.',
          },
        ],
        partners: [
          { organisation: at('organisations/kanaalzone-college'), role: 'coordinator', country: 'BE' },
          { organisation: at('organisations/zeelaan-clinic'), role: 'host', country: 'BE' },
          { organisation: at('organisations/estuary'), role: 'partner', country: 'LU' },
        ],
        coverage: 'Flanders and Luxembourg',
        contacts: [at('contacts/newsroom')],
        figures: [at('figures/recognised-nurses')],
        topics: [at('topics/work')],
        countries: ['BE', 'LU'],
      },
      nl: {
        title: 'Tweede Dienst',
        summary: 'Wie elders werd opgeleid, werkt weer in het eigen vak: alleen wat ontbreekt wordt geleerd.',
        coverage: 'Vlaanderen en Luxemburg',
        body: richText(
          p(
            'Ziekenhuizen zoeken verpleegkundigen, torens zoeken liftmonteurs, en beiden wonen hier en poetsen kantoren.',
          ),
        ),
        funders: [
          { acknowledgement: 'Tweede Dienst wordt voor vier vijfde betaald door de Shared Shores Facility.' },
        ],
      },
    },
  },
  'return-harbour': {
    texts: {
      en: {
        title: 'Return Harbour',
        state: 'running',
        summary: 'Somebody to talk to before going home, and somebody on the quay when arriving.',
        period: { from: '2025-07-01', to: '2026-12-31', label: 'July 2025 until the end of 2026' },
        funders: [
          {
            ...row('30'),
            organisation: at('organisations/northlight-fund'),
            amount: 410_000,
            currency: 'EUR',
          },
        ],
        partners: [
          { organisation: at('organisations/estuary'), role: 'coordinator', country: 'BE' },
          { organisation: at('organisations/estuary-senegal'), role: 'partner', country: 'SN' },
        ],
        contacts: [at('contacts/tomas-lindqvist'), at('contacts/return-desk')],
        figures: [at('figures/destinations')],
        topics: [at('topics/return')],
        countries: ['BE', 'BR', 'GE', 'SN'],
      },
      fr: {
        title: 'Le port du retour',
        summary: 'Quelqu’un à qui parler avant de rentrer, et quelqu’un sur le quai.',
      },
    },
  },
  'two-ledgers': {
    texts: {
      en: {
        title: 'Two Ledgers',
        state: 'running',
        summary: 'Loans and bookkeepers for businesses that live in two countries.',
        body: richText(
          p(
            'A business with one foot here and one there pays twice for everything: two banks, two taxes, two calendars. Two Ledgers guarantees the loan and lends the bookkeeper.',
          ),
        ),
        period: { from: '2025-03-01', to: '2028-02-28', precision: 'month' },
        budget: { amount: 780_000, currency: 'EUR' },
        funders: [
          {
            ...row('40'),
            organisation: at('organisations/shared-shores-facility'),
            amount: 600_000,
            currency: 'EUR',
          },
          { ...row('41'), organisation: at('organisations/fondation-amarante') },
        ],
        partners: [
          { organisation: at('organisations/la-remorque'), role: 'partner', country: 'BE' },
          { organisation: at('organisations/sunu-porte'), role: 'associate', country: 'SN' },
        ],
        coverage: 'Belgium and Luxembourg; Senegal, DR Congo and Morocco',
        contacts: [at('contacts/awa-sarr'), at('contacts/diaspora-desk')],
        figures: [at('figures/transfer-cost')],
        resources: [at('resources/two-ledgers-guide')],
        related: [{ project: at('projects/return-harbour'), relation: 'sister' }],
        topics: [at('topics/diaspora')],
        countries: ['BE', 'LU', 'SN', 'CD', 'MA'],
      },
      fr: {
        title: 'Deux registres',
        summary: 'Des prêts et des comptables pour les entreprises qui vivent dans deux pays.',
        coverage: 'Belgique et Luxembourg ; Sénégal, RD Congo et Maroc',
        body: richText(p('Une entreprise qui a un pied ici et l’autre là-bas paie tout deux fois.')),
      },
    },
  },
  'young-tides': {
    texts: {
      en: {
        title: 'Young Tides',
        state: 'ended',
        summary: 'Three summers of sailing and speaking for young people, new and not new in town.',
        period: {
          from: '2023-06-01',
          to: '2025-09-30',
          precision: 'season',
          label: 'three summers, 2023 to 2025',
        },
        funders: [
          {
            ...row('50'),
            organisation: at('organisations/fondation-amarante'),
            acknowledgement: 'With the boats, and the patience, of the Amaranth Foundation.',
          },
        ],
        partners: [{ organisation: at('organisations/stad-aan-zee'), role: 'host', country: 'BE' }],
        coverage: 'Ostend',
        topics: [at('topics/wellbeing')],
        countries: ['BE'],
      },
    },
  },
  'quiet-rooms': {
    texts: {
      en: {
        title: 'Quiet Rooms',
        state: 'upcoming',
        summary: 'A room, two chairs and no form: somebody to speak to, near each desk.',
        period: { from: '2027-01-01', precision: 'year', label: 'from 2027' },
        funders: [{ ...row('60'), organisation: at('organisations/northlight-fund') }],
        partners: [{ organisation: at('organisations/zeelaan-clinic'), role: 'partner', country: 'BE' }],
        parent: at('projects/lantern-street'),
        related: [
          { project: at('projects/young-tides'), relation: 'predecessor' },
          { project: at('projects/lantern-street'), relation: 'component' },
        ],
        contacts: [at('contacts/newsroom')],
        topics: [at('topics/wellbeing')],
        countries: ['BE'],
      },
      fr: {
        title: 'Chambres calmes',
        summary: 'Une pièce, deux chaises et aucun formulaire.',
        period: { label: 'dès 2027' },
      },
    },
  },
})

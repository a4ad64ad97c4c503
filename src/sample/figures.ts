// Sample figures: one number with its source, words for a number, series for charts and tables.
import { documents } from '@/sample/sampleDocument'

const firstHalf = { from: '2026-01-01', to: '2026-06-30' }

/** Rows with ids, so that the words of another language find theirs. */
const point = (id: number, values: Record<string, unknown>) => ({
  id: id.toString(16).padStart(24, 'f'),
  ...values,
})

const months = { en: ['January', 'February', 'March', 'April', 'May', 'June'] }
const visits = [588, 611, 724, 689, 702, 806]

export const figures = documents('figures', {
  'desk-visits': {
    by: 'editor',
    texts: {
      en: {
        label: 'Visits to the open desks',
        value: 4120,
        display: 'more than 4,100',
        unit: 'visits',
        period: { ...firstHalf, precision: 'month', label: 'first half of 2026' },
        countries: ['BE', 'LU'],
        source: { text: 'Desk lists, weeks 1 to 26', url: 'https://estuary.example.org/desk-lists' },
        comparison: { value: 3650, change: 12.9, label: 'up 13 % on the second half of 2025' },
        chart: 'bar',
        series: months.en.map((x, index) => point(index + 1, { x, y: visits[index] })),
      },
      fr: {
        label: 'Visites aux guichets ouverts',
        display: 'plus de 4 100',
        unit: 'visites',
        period: { label: 'premier semestre 2026' },
        source: { text: 'Listes des guichets, semaines 1 à 26' },
        comparison: { label: '13 % de plus qu’au second semestre 2025' },
        series: ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin'].map((x) => ({ x })),
      },
      nl: {
        label: 'Bezoeken aan de open balies',
        display: 'meer dan 4.100',
        unit: 'bezoeken',
        period: { label: 'eerste helft van 2026' },
        source: { text: 'Balielijsten, week 1 tot 26' },
        comparison: { label: '13 % meer dan in de tweede helft van 2025' },
        series: ['Januari', 'Februari', 'Maart', 'April', 'Mei', 'Juni'].map((x) => ({ x })),
      },
    },
  },
  'same-address': {
    by: 'editor',
    texts: {
      en: {
        label: 'Tenants of Lantern Street who live at the same address a year later',
        value: 66.7,
        display: 'two thirds',
        unit: '% of tenants',
        period: {
          from: '2024-01-01',
          to: '2025-12-31',
          precision: 'year',
          label: 'moved in 2024, asked in 2025',
        },
        countries: ['BE'],
        source: { text: 'Calls by mentors, 129 of 141 answered' },
        chart: 'pie',
        series: [
          point(16, { x: 'Same address', y: 86 }),
          point(17, { x: 'Another address', y: 31 }),
          point(18, { x: 'Not known', y: 12 }),
        ],
      },
      nl: {
        label: 'Huurders van de Lantaarnstraat die na een jaar op hetzelfde adres wonen',
        display: 'twee derde',
        unit: '% van de huurders',
        period: { label: 'ingetrokken in 2024, gevraagd in 2025' },
        source: { text: 'Telefoontjes van mentoren, 129 van 141 beantwoord' },
        series: [{ x: 'Zelfde adres' }, { x: 'Ander adres' }, { x: 'Onbekend' }],
      },
    },
  },
  'recognised-nurses': {
    by: 'editor',
    texts: {
      en: {
        label: 'People whose trade was recognised through Second Shift',
        value: 38,
        unit: 'people',
        period: { from: '2025-09-01', to: '2026-06-30', label: 'classes one and two' },
        countries: ['BE', 'LU'],
        source: { text: 'Kanaalzone College, July 2026' },
        chart: 'line',
        series: [
          point(32, { x: 'Class 1', y: 12, group: 'Nurses' }),
          point(33, { x: 'Class 2', y: 17, group: 'Nurses' }),
          point(34, { x: 'Class 1', y: 3, group: 'Lift engineers' }),
          point(35, { x: 'Class 2', y: 6, group: 'Lift engineers' }),
        ],
      },
      nl: {
        label: 'Mensen van wie het vak werd erkend via Tweede Dienst',
        unit: 'mensen',
        period: { label: 'klas één en twee' },
        source: { text: 'Kanaalzone College, juli 2026' },
        series: [
          { x: 'Klas 1', group: 'Verpleegkundigen' },
          { x: 'Klas 2', group: 'Verpleegkundigen' },
          { x: 'Klas 1', group: 'Liftmonteurs' },
          { x: 'Klas 2', group: 'Liftmonteurs' },
        ],
      },
    },
  },
  destinations: {
    by: 'editor',
    texts: {
      en: {
        label: 'Where people went who decided to go home',
        value: 247,
        display: '247, of 612 who asked',
        unit: 'people',
        period: { from: '2025-07-01', to: '2026-06-30', precision: 'month' },
        source: { text: 'Return desk' },
        chart: 'map',
        series: [
          point(48, { x: 'Brazil', y: 81, country: 'BR' }),
          point(49, { x: 'Georgia', y: 64, country: 'GE' }),
          point(50, { x: 'Senegal', y: 37, country: 'SN' }),
          point(51, { x: 'Elsewhere', y: 65 }),
        ],
      },
    },
  },
  'desk-languages': {
    by: 'editor',
    texts: {
      en: {
        label: 'Languages heard at the desks',
        value: 23,
        unit: 'languages',
        period: firstHalf,
        source: { text: 'Desk lists; one language a visit' },
        chart: 'table',
        series: [
          point(64, { x: 'French', y: 1310 }),
          point(65, { x: 'Tigrinya', y: 655 }),
          point(66, { x: 'Arabic', y: 602 }),
          point(67, { x: 'Ukrainian', y: 401 }),
          point(68, { x: '19 others', y: 1152 }),
        ],
      },
      fr: {
        label: 'Langues entendues aux guichets',
        unit: 'langues',
        source: { text: 'Listes des guichets ; une langue par visite' },
        series: [
          { x: 'Français' },
          { x: 'Tigrigna' },
          { x: 'Arabe' },
          { x: 'Ukrainien' },
          { x: '19 autres' },
        ],
      },
    },
  },
  'transfer-cost': {
    by: 'editor',
    texts: {
      en: {
        label: 'Cost of sending a hundred euro',
        display: '3–11',
        unit: '% of the amount',
        period: { from: '2026-03-10', to: '2026-03-10', precision: 'day' },
        countries: ['SN', 'CD', 'MA'],
        source: { text: 'Our own test, six ways, once each' },
        chart: 'none',
      },
      fr: {
        label: 'Coût d’un envoi de cent euros',
        display: '3 à 11',
        unit: '% du montant',
        source: { text: 'Notre essai, six chemins, une fois chacun' },
      },
    },
  },
  'waiting-time': {
    by: 'editor',
    until: 'draft',
    texts: {
      en: {
        label: 'Minutes people wait at the desks',
        value: 26,
        display: 'about half an hour',
        unit: 'minutes',
      },
    },
  },
})

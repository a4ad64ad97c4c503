// The fictitious office of the sample: its people who sign in, and what its documents lean on.
// Estuary, everyone in it and everyone it works with are invented.

import type { Role } from '@/access/roles'
import { at } from '@/sample/references'
import type { Content } from '@/sample/sampleDocument'

/** Of every sample account; printed at the end of the demo, so for trying out alone. */
export const samplePassword = 'let-it-be-printed'

export interface SampleUser {
  name: string
  email: string
  roles: [Role]
}

export const sampleUsers: SampleUser[] = [
  { name: 'Kofi Mensah', email: 'admin@example.org', roles: ['admin'] },
  { name: 'Nadia Roelants', email: 'contributor@example.org', roles: ['contributor'] },
  { name: 'Pieter Claes', email: 'editor@example.org', roles: ['editor'] },
  { name: 'Sofia Marinho', email: 'reviewer@example.org', roles: ['reviewer'] },
  { name: 'Yusuf Demirci', email: 'protection@example.org', roles: ['protection'] },
  { name: 'Hélène Adam', email: 'publisher@example.org', roles: ['publisher'] },
]

/** An entry of a supporting collection: its words in the default language, and in others. */
export interface SampleEntry extends Content {
  fr?: Content
  nl?: Content
}

export const topics: Record<string, SampleEntry> = {
  housing: { name: 'A place to live', fr: { name: 'Se loger' }, nl: { name: 'Wonen' } },
  work: { name: 'Work and learning', fr: { name: 'Travailler, apprendre' }, nl: { name: 'Werken en leren' } },
  return: { name: 'Going home', fr: { name: 'Rentrer' } },
  diaspora: { name: 'Two shores', fr: { name: 'Deux rives' } },
  wellbeing: { name: 'Well-being' },
  figures: { name: 'Figures', fr: { name: 'Chiffres' }, nl: { name: 'Cijfers' } },
}

export const organisations: Record<string, SampleEntry> = {
  estuary: {
    name: 'Estuary, Office for Belgium and Luxembourg',
    acronym: 'Estuary',
    logo: at('media/estuary-logo.png'),
    website: 'https://estuary.example.org',
    fr: { name: 'Estuary, bureau pour la Belgique et le Luxembourg' },
    nl: { name: 'Estuary, kantoor voor België en Luxemburg' },
  },
  'northlight-fund': {
    name: 'Northlight Fund',
    logo: at('media/northlight-logo.png'),
    website: 'https://northlight.example.org',
    acknowledgement: 'Made possible by the Northlight Fund, which had no say in what is written here.',
    acknowledgementRequired: true,
    fr: {
      name: 'Northlight Fund',
      acknowledgement: 'Rendu possible par le Northlight Fund, qui n’a pas eu part à la rédaction.',
    },
    nl: {
      name: 'Northlight Fund',
      acknowledgement: 'Mogelijk gemaakt door het Northlight Fund, dat de tekst niet heeft bepaald.',
    },
  },
  'shared-shores-facility': {
    name: 'Shared Shores Facility',
    acronym: 'SSF',
    website: 'https://ssf.example.org',
    acknowledgement: 'With money from the Shared Shores Facility. Opinions are the authors’ own.',
    acknowledgementRequired: true,
    fr: {
      name: 'Facilité des rives partagées',
      acknowledgement: 'Financé par la Facilité des rives partagées.',
    },
  },
  'fondation-amarante': {
    name: 'Amaranth Foundation',
    acknowledgement: 'Supported by the Amaranth Foundation.',
    fr: { name: 'Fondation Amarante', acknowledgement: 'Avec le soutien de la Fondation Amarante.' },
  },
  'kanaalzone-college': { name: 'Kanaalzone College', website: 'https://kanaalzone.example.org' },
  'zeelaan-clinic': { name: 'Zeelaan Clinic', nl: { name: 'Kliniek Zeelaan' } },
  'la-remorque': {
    name: 'La Remorque, a co-operative of bookkeepers',
    fr: { name: 'La Remorque, comptables en coopérative' },
  },
  'sunu-porte': { name: 'Sunu Porte', website: 'https://sunuporte.example.org' },
  'estuary-senegal': { name: 'Estuary, Office for Senegal', fr: { name: 'Estuary, bureau pour le Sénégal' } },
  'stad-aan-zee': { name: 'House of Sails, Ostend', nl: { name: 'Huis van de Zeilen, Oostende' } },
}

export const notes: Record<string, SampleEntry> = {
  newcomer: {
    kind: 'glossary',
    text: 'Here: anyone who came to live in the country less than five years ago, with whatever papers.',
    fr: {
      text: 'Ici : toute personne installée dans le pays depuis moins de cinq ans, avec ou sans papiers.',
    },
  },
  'figures-method': {
    kind: 'footnote',
    text: 'Counted at the desks with a clicker and a list, checked each Friday against the list of the week before.',
    nl: {
      text: 'Aan de balies geteld met een teller en een lijst, elke vrijdag vergeleken met de week ervoor.',
    },
  },
  'saltmarsh-strip': {
    kind: 'disclaimer',
    text: 'The name is the one in use among people who live there. It says nothing of what Estuary holds about whose land it is.',
    pattern: 'Saltmarsh Strip',
    fr: {
      text: 'Le nom est celui qu’emploient les habitants. Il ne dit rien de la position d’Estuary sur ce territoire.',
    },
  },
}

export const consents: Record<string, SampleEntry> = {
  selam: {
    subject: 'A tenant of house 31',
    publicName: 'Selam',
    kind: 'adult',
    channels: ['web', 'mail', 'print'],
    languages: ['en', 'fr', 'nl'],
    validUntil: '2031-03-31',
  },
  roger: {
    subject: 'The owner of house 31',
    publicName: 'Roger',
    kind: 'adult',
    channels: ['web', 'mail', 'print', 'social'],
    languages: ['en', 'fr', 'nl'],
    validUntil: '2031-03-31',
  },
  grace: {
    subject: 'Grace Mbuyi',
    publicName: 'Grace Mbuyi',
    kind: 'adult',
    channels: ['web', 'mail', 'print', 'social'],
    languages: ['en', 'fr', 'nl'],
    validUntil: '2030-12-31',
  },
  fatoumata: {
    subject: 'Fatoumata Kane',
    publicName: 'Fatoumata Kane',
    kind: 'adult',
    channels: ['web', 'mail'],
    languages: ['en', 'fr', 'nl'],
    validUntil: '2030-12-31',
  },
}

export const site: SampleEntry = {
  name: 'Estuary in Belgium and Luxembourg',
  url: 'https://estuary.example.org',
  publisher: at('organisations/estuary'),
  logo: at('media/estuary-logo.png'),
  socialLinks: [
    { label: 'Video', url: 'https://video.example.org/estuary' },
    { label: 'Pictures', url: 'https://pictures.example.org/estuary' },
  ],
  footer: 'Estuary is an invented organisation. Its open desks are open to anyone.',
  fr: {
    name: 'Estuary en Belgique et au Luxembourg',
    footer: 'Estuary est une organisation imaginaire. Ses guichets sont ouverts à tous.',
  },
  nl: {
    name: 'Estuary in België en Luxemburg',
    footer: 'Estuary is een verzonnen organisatie. Haar balies staan open voor iedereen.',
  },
}

export const newsletter: SampleEntry = {
  colours: { primary: '#0f4c5c', accent: '#e36414', background: '#fbf7f0', text: '#1d1d1b' },
  header: { image: at('media/estuary-logo.png'), tagline: 'Where rivers meet the sea' },
  footer: 'You receive this because you asked for it at a desk or on our site.',
  from: { name: 'Estuary', email: 'newsletter@estuary.example.org' },
  replyTo: 'newsroom@estuary.example.org',
  utm: { source: 'newsletter', medium: 'email' },
  unsubscribeToken: '{{unsubscribe}}',
  fr: {
    header: { tagline: 'Là où les fleuves rejoignent la mer' },
    footer: 'Vous recevez ceci parce que vous l’avez demandé à un guichet ou sur notre site.',
  },
  nl: {
    header: { tagline: 'Waar rivieren de zee ontmoeten' },
    footer: 'U krijgt dit omdat u het aan een balie of op onze site vroeg.',
  },
}

// Sample events: every kind, every precision of a date, every mode and status.
import { link, p, richText, steps } from '@/sample/lexical'
import { at } from '@/sample/references'
import { documents } from '@/sample/sampleDocument'

const brussels = 'Europe/Brussels'
const estuary = [at('organisations/estuary')]

export const events = documents('events', {
  'open-desk-evening': {
    texts: {
      en: {
        title: 'Open desk evening',
        kind: 'event',
        mode: 'onsite',
        status: 'planned',
        when: {
          start: '2027-01-21T17:30:00.000Z',
          end: '2027-01-21T20:00:00.000Z',
          precision: 'exact',
          timeZone: brussels,
        },
        place: { name: 'Lock 12', address: 'Quai de la Sambre 12', city: 'Charleroi', country: 'BE' },
        organisers: estuary,
        projects: [at('projects/lantern-street')],
        body: richText(
          p('Soup at half past six, questions from seven, and a brass band that cannot be stopped.'),
        ),
        topics: [at('topics/housing')],
        countries: ['BE'],
      },
      fr: {
        title: 'Soirée guichet ouvert',
        body: richText(p('La soupe à dix-huit heures trente, les questions dès dix-neuf heures.')),
      },
      nl: {
        title: 'Avond van de open balie',
        body: richText(p('Soep om halfzeven, vragen vanaf zeven uur.')),
      },
    },
  },
  'which-translation-counts': {
    texts: {
      en: {
        title: 'Which translation counts?',
        kind: 'webinar',
        mode: 'online',
        status: 'planned',
        when: {
          start: '2027-02-04T12:00:00.000Z',
          end: '2027-02-04T13:00:00.000Z',
          precision: 'exact',
          timeZone: brussels,
        },
        place: { url: 'https://meet.example.org/which-translation' },
        registration: {
          url: 'https://estuary.example.org/register/translation',
          deadline: '2027-02-03T22:59:00.000Z',
          price: 'free of charge',
        },
        organisers: [at('organisations/estuary'), at('organisations/kanaalzone-college')],
        speakers: [at('contacts/grace-mbuyi')],
        projects: [at('projects/second-shift')],
        body: richText(
          steps(
            ['12 minutes', 'Three stamps and what each of them is for.'],
            ['20 minutes', 'Your own papers, on the screen if you dare.'],
          ),
        ),
        topics: [at('topics/work')],
        countries: ['BE', 'LU'],
      },
      nl: {
        title: 'Welke vertaling telt?',
        registration: { price: 'gratis' },
        body: richText(p('Drie stempels, en waar elk van hen toe dient. Daarna uw eigen papieren.')),
      },
    },
  },
  'two-ledgers-evening': {
    texts: {
      en: {
        title: 'Two Ledgers: questions and answers',
        kind: 'info-session',
        mode: 'hybrid',
        status: 'planned',
        when: { start: '2027-01-14', allDay: true, precision: 'day', timeZone: brussels },
        place: {
          name: 'La Remorque',
          city: 'Liège',
          country: 'BE',
          url: 'https://meet.example.org/two-ledgers',
        },
        organisers: [at('organisations/la-remorque'), at('organisations/estuary')],
        speakers: [at('contacts/awa-sarr')],
        projects: [at('projects/two-ledgers')],
        topics: [at('topics/diaspora')],
        countries: ['BE'],
      },
      fr: { title: 'Deux registres : questions et réponses' },
    },
  },
  'eleven-folds-screening': {
    texts: {
      en: {
        title: 'Screening: Eleven Folds',
        kind: 'screening',
        mode: 'onsite',
        status: 'postponed',
        when: {
          start: '2026-06-18T18:00:00.000Z',
          precision: 'exact',
          timeZone: brussels,
          label: 'postponed; a new date follows',
        },
        place: { name: 'House of Sails', city: 'Ostend', country: 'BE' },
        registration: { price: '€ 4, popcorn included', code: 'FOLD' },
        organisers: [at('organisations/stad-aan-zee')],
        speakers: [at('contacts/idriss-tahiri'), at('contacts/tomas-lindqvist')],
        projects: [at('projects/return-harbour')],
        topics: [at('topics/return')],
        countries: ['BE'],
      },
    },
  },
  'open-day-at-the-shaft': {
    texts: {
      en: {
        title: 'Open day at the training shaft',
        kind: 'event',
        mode: 'onsite',
        status: 'planned',
        when: { start: '2027-03-01', end: '2027-03-31', precision: 'month', label: 'March 2027' },
        place: { name: 'Kanaalzone College', city: 'Antwerp', country: 'BE' },
        organisers: [at('organisations/kanaalzone-college')],
        projects: [at('projects/second-shift')],
        topics: [at('topics/work')],
        countries: ['BE'],
      },
      nl: { title: 'Open dag in de liftschacht', when: { label: 'maart 2027' } },
    },
  },
  'mentor-training': {
    texts: {
      en: {
        title: 'Training for housing mentors',
        kind: 'training',
        mode: 'onsite',
        status: 'planned',
        when: {
          start: '2027-02-08',
          end: '2027-02-14',
          precision: 'week',
          label: 'second week of February 2027',
        },
        place: { name: 'Dok Noord', city: 'Ghent', country: 'BE' },
        organisers: estuary,
        speakers: [at('contacts/omar-benhadj')],
        projects: [at('projects/lantern-street')],
        attendance: { display: 'up to twenty people' },
        body: richText(
          p(
            'Places go to those who ',
            link('signed up as mentors', 'https://estuary.example.org/mentors'),
            ' first.',
          ),
        ),
        topics: [at('topics/housing')],
        countries: ['BE'],
      },
      nl: {
        title: 'Opleiding voor woonmentoren',
        when: { label: 'tweede week van februari 2027' },
        attendance: { display: 'tot twintig mensen' },
        body: richText(p('De plaatsen gaan naar wie zich eerst als mentor inschreef.')),
      },
    },
  },
  'call-for-letters': {
    texts: {
      en: {
        title: 'Call for letters',
        kind: 'call',
        mode: 'online',
        status: 'planned',
        when: {
          start: '2027-03-20',
          end: '2027-06-20',
          precision: 'season',
          label: 'spring 2027',
        },
        organisers: estuary,
        body: richText(
          p('Lend us a letter that was written from one shore to the other. It comes back within a month.'),
        ),
        topics: [at('topics/diaspora')],
      },
      fr: {
        title: 'Appel à lettres',
        when: { label: 'printemps 2027' },
        body: richText(p('Prêtez-nous une lettre écrite d’une rive à l’autre. Elle revient dans le mois.')),
      },
    },
  },
  'second-round-closes': {
    texts: {
      en: {
        title: 'Two Ledgers: the second round closes',
        kind: 'deadline',
        mode: 'online',
        status: 'planned',
        when: { start: '2027-02-28', allDay: true, precision: 'day', timeZone: brussels },
        registration: { url: 'https://estuary.example.org/two-ledgers/apply' },
        organisers: estuary,
        projects: [at('projects/two-ledgers')],
        topics: [at('topics/diaspora')],
      },
      fr: { title: 'Deux registres : clôture du second appel' },
    },
  },
  'year-of-open-doors': {
    texts: {
      en: {
        title: 'Year of open doors',
        kind: 'observance',
        status: 'planned',
        when: { start: '2027-01-01', end: '2027-12-31', precision: 'year', label: '2027' },
        organisers: [at('organisations/estuary'), at('organisations/fondation-amarante')],
        topics: [at('topics/wellbeing')],
        countries: ['BE', 'LU'],
      },
    },
  },
  'regatta-of-returns': {
    texts: {
      en: {
        title: 'Regatta of returns',
        kind: 'event',
        mode: 'hybrid',
        status: 'cancelled',
        when: { start: '2026-09-12T08:00:00.000Z', precision: 'exact', timeZone: brussels },
        place: { name: 'Mercator dock', city: 'Ostend', country: 'BE' },
        organisers: [at('organisations/stad-aan-zee')],
        projects: [at('projects/return-harbour')],
        body: richText(p('There was too much wind, and then there was none.')),
        topics: [at('topics/return')],
      },
    },
  },
  'two-shores-evening-luxembourg': {
    texts: {
      en: {
        title: 'Two Shores evening, Luxembourg',
        kind: 'event',
        mode: 'onsite',
        status: 'planned',
        when: {
          start: '2026-05-20T16:00:00.000Z',
          end: '2026-05-20T20:30:00.000Z',
          precision: 'exact',
          timeZone: 'Europe/Luxembourg',
        },
        place: { name: 'Rotondes', city: 'Luxembourg', country: 'LU' },
        organisers: estuary,
        speakers: [at('contacts/awa-sarr')],
        attendance: { value: 124, display: 'more than 120' },
        topics: [at('topics/diaspora')],
        countries: ['LU'],
      },
      fr: { title: 'Soirée Deux rives, Luxembourg', attendance: { display: 'plus de 120' } },
    },
  },
})

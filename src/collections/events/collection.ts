import { defineCollection } from '@/collections/define/collection'
import { eventJsonLd } from '@/collections/events/jsonLd'
import { country } from '@/collections/fields/countries'
import { dayOrEventTime, eventTime, eventTimeZone } from '@/collections/fields/eventTime'
import { groups } from '@/collections/fields/groups'
import { dateLabel, precisions } from '@/collections/fields/period'
import { choice, count, group, side, text, tick, webLink } from '@/collections/fields/plain'
import { asLabel, type Public } from '@/collections/fields/public'
import { many } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { asExactAs, notBefore } from '@/collections/fields/validateDates'
import { label } from '@/platform/i18n/label'
import { isWholeDays } from '@/platform/time/eventTimes'

export const eventKinds = {
  event: label('Event', 'Événement'),
  webinar: label('Webinar', 'Webinaire'),
  'info-session': label('Information session', 'Séance d’information'),
  screening: label('Screening', 'Projection'),
  training: label('Training', 'Formation'),
  call: label('Call', 'Appel'),
  deadline: label('Deadline', 'Échéance'),
  observance: label('International day', 'Journée internationale'),
}

export const eventPrecisions = { exact: label('Exact time', 'Heure exacte'), ...precisions }

const modes = {
  onsite: label('On site', 'Sur place'),
  online: label('Online', 'En ligne'),
  hybrid: label('On site and online', 'Sur place et en ligne'),
}

export const eventStatuses = {
  planned: label('Planned', 'Prévu'),
  postponed: label('Postponed', 'Reporté'),
  cancelled: label('Cancelled', 'Annulé'),
}

/** No more exact than it is known: an instant in place of a day would claim to know more. */
const point: Exclude<Public, true> = {
  present: (at, read, { allDay, precision, timeZone }) =>
    isWholeDays({ allDay, precision }) ? read.eventDay(at, timeZone) : read.dayOrInstant(at),
}

const when = group(
  'when',
  label('When', 'Quand'),
  [
    side(
      eventTime('start', label('Start', 'Début'), {
        index: true,
        public: { ...point, describe: 'An instant (UTC) when the time is known, else a calendar date.' },
      }),
      eventTime('end', label('End', 'Fin'), {
        rules: [notBefore('start'), asExactAs('start')],
        public: point,
      }),
    ),
    side(
      tick('allDay', label('Whole days, no times', 'Journées entières, sans heures'), { public: true }),
      choice('precision', label('Exact to', 'Précis à'), eventPrecisions, {
        public: { describe: 'exact, day, week, month, season or year.' },
        description: label(
          'How much of the date is known: “June” is a start on 1 June, exact to the month.',
          'Ce que l’on sait de la date : « juin » est un début au 1er juin, précis au mois.',
        ),
      }),
      eventTimeZone(
        'timeZone',
        label('Time zone', 'Fuseau horaire'),
        ['when.start', 'when.end', 'registration.deadline'],
        {
          public: { describe: 'IANA name.' },
          description: label(
            'Where the clocks show the hours above: an IANA name, such as Europe/Brussels. Left empty, the office’s.',
            'Celui des horloges qui montrent les heures ci-dessus : un nom IANA, par exemple Europe/Brussels. À défaut, celui du bureau.',
          ),
        },
      ),
    ),
    dateLabel(),
  ],
  { public: true, summary: true, typeName: 'EventTime', publicOrder: ['start', 'end', 'allDay', 'timeZone'] },
)

const place = group(
  'place',
  label('Where', 'Où'),
  [
    side(
      text('name', label('Name', 'Nom'), { public: true }),
      text('address', label('Address', 'Adresse'), { public: true }),
    ),
    side(
      text('city', label('Town', 'Ville'), { public: true }),
      country({ public: { describe: 'ISO 3166-1 alpha-2.' } }),
    ),
    webLink(
      'url',
      label('Web page of the place, or of the online room', 'Page web du lieu ou de la salle en ligne'),
      { public: true },
    ),
  ],
  { public: true, summary: true, typeName: 'Place' },
)

const registration = group(
  'registration',
  label('Registration', 'Inscription'),
  [
    side(
      webLink('url', label('Where to register', 'Où s’inscrire'), { public: true }),
      dayOrEventTime('deadline', label('Until', 'Jusqu’au'), {
        public: { describe: 'An instant (UTC), or a calendar date.' },
      }),
    ),
    side(
      text('price', label('Price', 'Prix'), { localized: true, public: true }),
      text('code', label('Discount code', 'Code de réduction'), { public: true }),
    ),
  ],
  { public: true, summary: true, typeName: 'Registration' },
)

const attendance = group(
  'attendance',
  label('Attendance', 'Participation'),
  [
    side(
      count('value', label('Number of people', 'Nombre de personnes'), { public: true }),
      text('display', label('In words', 'En toutes lettres'), {
        public: true,
        localized: true,
        description: label('“more than 120”.', '« plus de 120 ».'),
      }),
    ),
  ],
  { public: true },
)

export const Events = defineCollection({
  slug: 'events',
  singular: 'event',
  labels: { singular: label('Event', 'Événement'), plural: label('Events', 'Événements') },
  group: groups.editorial,
  description: label(
    'Events, calls, deadlines and international days.',
    'Événements, appels, échéances et journées internationales.',
  ),
  title: 'title',
  columns: ['title', 'kind', 'when.start', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'when', 'mode', 'status'],
  steps: ['review', 'protection'],
  sitemap: true,
  summary: { kind: 'kind', text: 'body' },
  publicOrder: [
    'title',
    'kind',
    'when',
    'mode',
    'place',
    'registration',
    'organisers',
    'speakers',
    'projects',
    'attendance',
    'status',
  ],
  jsonLd: eventJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Event', 'Événement'),
          fields: [
            text('title', label('Title', 'Titre'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
            }),
            side(
              choice('kind', label('Kind', 'Genre'), eventKinds, {
                public: true,
                requiredForReview: true,
                defaultValue: 'event',
              }),
              choice('mode', label('How', 'Comment'), modes, { public: true, summary: true }),
              choice('status', label('Status', 'Statut'), eventStatuses, {
                defaultValue: 'planned',
                public: true,
                summary: true,
              }),
            ),
            when,
            place,
            registration,
            richText('body', label('Text', 'Texte'), { public: true }),
          ],
        },
        {
          label: label('People and projects', 'Personnes et projets'),
          fields: [
            many('organisers', 'organisations', {
              label: label('Organisers', 'Organisateurs'),
              public: true,
            }),
            many('speakers', 'contacts', { label: label('Speakers', 'Intervenants'), public: true }),
            many('projects', 'projects', { label: label('Projects', 'Projets'), public: true }),
            attendance,
          ],
        },
      ],
    },
  ],
})

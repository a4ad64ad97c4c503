import { defineCollection } from '@/collections/define/collection'
import { eventCard, eventTeaser } from '@/collections/events/card'
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
import { label } from '@/platform/i18n/catalogue'
import { isWholeDays } from '@/platform/time/eventTimes'

export const eventKinds = {
  event: label('Event'),
  webinar: label('Webinar'),
  'info-session': label('Information session'),
  screening: label('Screening'),
  training: label('Training'),
  call: label('Call'),
  deadline: label('Deadline'),
  observance: label('International day'),
}

export const eventPrecisions = { exact: label('Exact time'), ...precisions }

const modes = {
  onsite: label('On site'),
  online: label('Online'),
  hybrid: label('On site and online'),
}

export const eventStatuses = {
  planned: label('Planned'),
  postponed: label('Postponed'),
  cancelled: label('Cancelled'),
}

/** No more exact than it is known: an instant in place of a day would claim to know more. */
const point: Exclude<Public, true> = {
  present: (at, read, { allDay, precision, timeZone }) =>
    isWholeDays({ allDay, precision }) ? read.eventDay(at, timeZone) : read.dayOrInstant(at),
}

const when = group(
  'when',
  label('When'),
  [
    side(
      eventTime('start', label('Start'), {
        index: true,
        public: { ...point, describe: 'An instant (UTC) if the time is known, else a calendar date.' },
      }),
      eventTime('end', label('End'), {
        rules: [notBefore('start'), asExactAs('start')],
        public: point,
      }),
    ),
    side(
      tick('allDay', label('Whole days, no times'), { public: true }),
      choice('precision', label('Exact to'), eventPrecisions, {
        public: { describe: 'How precise the dates are: exact, day, week, month, season or year.' },
        description: label('How precise the date is: for “June”, enter 1 June, exact to the month.'),
      }),
      eventTimeZone('timeZone', label('Time zone'), ['when.start', 'when.end', 'registration.deadline'], {
        public: { describe: 'IANA name.' },
        description: label(
          'The time zone of the times above: an IANA name, such as Europe/Brussels. Leave empty for that of the office.',
        ),
      }),
    ),
    dateLabel(),
  ],
  { public: true, summary: true, typeName: 'EventTime', publicOrder: ['start', 'end', 'allDay', 'timeZone'] },
)

const place = group(
  'place',
  label('Where'),
  [
    side(
      text('name', label('Name'), { public: true, search: 'names' }),
      text('address', label('Address'), { public: true }),
    ),
    side(
      text('city', label('Town'), { public: true, search: 'names' }),
      country({ public: { describe: 'ISO 3166-1 alpha-2.' } }),
    ),
    webLink('url', label('Web page of the place, or of the online room'), { public: true }),
  ],
  { public: true, summary: true, typeName: 'Place' },
)

const registration = group(
  'registration',
  label('Registration'),
  [
    side(
      webLink('url', label('Where to register'), { public: true }),
      dayOrEventTime('deadline', label('Until'), {
        public: { describe: 'An instant (UTC), or a calendar date.' },
      }),
    ),
    side(
      text('price', label('Price'), { localized: true, public: true }),
      text('code', label('Discount code'), { public: true }),
    ),
  ],
  { public: true, summary: true, typeName: 'Registration' },
)

const attendance = group(
  'attendance',
  label('Attendance'),
  [
    side(
      count('value', label('Number of people'), { public: true }),
      text('display', label('In words'), {
        public: true,
        localized: true,
        description: label('“more than 120”.'),
      }),
    ),
  ],
  { public: true, disableDuplicate: true },
)

export const Events = defineCollection({
  slug: 'events',
  singular: 'event',
  labels: { singular: label('Event'), plural: label('Events') },
  group: groups.editorial,
  description: label('Events, calls, deadlines and international days.'),
  title: 'title',
  columns: ['title', 'kind', 'when.start', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'when', 'mode', 'status'],
  steps: ['review', 'protection'],
  sitemap: true,
  inIssues: 'Event',
  summary: { kind: 'kind', text: 'body' },
  date: 'when.start',
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
  teaser: eventTeaser,
  card: eventCard,
  jsonLd: eventJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Event'),
          fields: [
            text('title', label('Title'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
              search: 'title',
            }),
            side(
              choice('kind', label('Kind'), eventKinds, {
                public: true,
                requiredForReview: true,
                defaultValue: 'event',
              }),
              choice('mode', label('How'), modes, { public: true, summary: true }),
              choice('status', label('Status'), eventStatuses, {
                defaultValue: 'planned',
                public: true,
                summary: true,
                disableDuplicate: true,
              }),
            ),
            when,
            place,
            registration,
            richText('body', label('Text'), { public: true, search: 'body' }),
          ],
        },
        {
          label: label('People and projects'),
          fields: [
            many('organisers', 'organisations', {
              label: label('Organisers'),
              public: true,
              search: 'names',
            }),
            many('speakers', 'contacts', { label: label('Speakers|events'), public: true, search: 'names' }),
            many('projects', 'projects', { label: label('Projects'), public: true, search: 'names' }),
            attendance,
          ],
        },
      ],
    },
  ],
})

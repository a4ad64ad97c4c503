import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { country } from '@/collections/fields/countries'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { dayOrEventTime, eventTime, eventTimeZone } from '@/collections/fields/eventTime'
import { groups } from '@/collections/fields/groups'
import { dateLabel, precisions } from '@/collections/fields/period'
import { choice, count, side, text, tick, webLink } from '@/collections/fields/plain'
import { many } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { asExactAs, notBefore } from '@/collections/fields/validateDates'
import { label } from '@/platform/i18n/label'

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

type Field = CollectionConfig['fields'][number]

const when: Field = {
  name: 'when',
  type: 'group',
  label: label('When'),
  fields: [
    side(
      eventTime('start', label('Start'), { index: true }),
      eventTime('end', label('End'), { rules: [notBefore('start'), asExactAs('start')] }),
    ),
    side(
      tick('allDay', label('Whole days, no times')),
      choice('precision', label('Exact to'), eventPrecisions, {
        description: label('How much of the date is known: “June” is a start on 1 June, exact to the month.'),
      }),
      eventTimeZone('timeZone', label('Time zone'), ['when.start', 'when.end', 'registration.deadline'], {
        description: label(
          'Where the clocks show the hours above: an IANA name, such as Europe/Brussels. Left empty, the office’s.',
        ),
      }),
    ),
    dateLabel(),
  ],
}

const place: Field = {
  name: 'place',
  type: 'group',
  label: label('Where'),
  fields: [
    side(text('name', label('Name')), text('address', label('Address'))),
    side(text('city', label('Town')), country()),
    webLink('url', label('Web page of the place, or of the online room')),
  ],
}

const registration: Field = {
  name: 'registration',
  type: 'group',
  label: label('Registration'),
  fields: [
    side(webLink('url', label('Where to register')), dayOrEventTime('deadline', label('Until'))),
    side(text('price', label('Price'), { localized: true }), text('code', label('Discount code'))),
  ],
}

const attendance: Field = {
  name: 'attendance',
  type: 'group',
  label: label('Attendance'),
  fields: [
    side(
      count('value', label('Number of people')),
      text('display', label('In words'), {
        localized: true,
        description: label('“more than 120”.'),
      }),
    ),
  ],
}

export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: label('Event'), plural: label('Events') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'when.start', 'stage', 'updatedAt'],
    description: label('Events, calls, deadlines and international days.'),
  },
  defaultPopulate: { title: true, slug: true, kind: true, when: true, mode: true, status: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Event'),
          fields: [
            text('title', label('Title'), { localized: true, requiredForReview: true }),
            side(
              choice('kind', label('Kind'), eventKinds, {
                requiredForReview: true,
                defaultValue: 'event',
              }),
              choice('mode', label('How'), modes),
              choice('status', label('Status'), eventStatuses, { defaultValue: 'planned' }),
            ),
            when,
            place,
            registration,
            richText('body', label('Text')),
          ],
        },
        {
          label: label('People and projects'),
          fields: [
            many('organisers', 'organisations', { label: label('Organisers') }),
            many('speakers', 'contacts', { label: label('Speakers|events') }),
            many('projects', 'projects', { label: label('Projects') }),
            attendance,
          ],
        },
      ],
    },
    ...editorialFields(),
  ],
}

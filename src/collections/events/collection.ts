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

type Field = CollectionConfig['fields'][number]

const when: Field = {
  name: 'when',
  type: 'group',
  label: label('When', 'Quand'),
  fields: [
    side(
      eventTime('start', label('Start', 'Début'), { index: true }),
      eventTime('end', label('End', 'Fin'), { rules: [notBefore('start'), asExactAs('start')] }),
    ),
    side(
      tick('allDay', label('Whole days, no times', 'Journées entières, sans heures')),
      choice('precision', label('Exact to', 'Précis à'), eventPrecisions, {
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
          description: label(
            'Where the clocks show the hours above: an IANA name, such as Europe/Brussels. Left empty, the office’s.',
            'Celui des horloges qui montrent les heures ci-dessus : un nom IANA, par exemple Europe/Brussels. À défaut, celui du bureau.',
          ),
        },
      ),
    ),
    dateLabel(),
  ],
}

const place: Field = {
  name: 'place',
  type: 'group',
  label: label('Where', 'Où'),
  fields: [
    side(text('name', label('Name', 'Nom')), text('address', label('Address', 'Adresse'))),
    side(text('city', label('Town', 'Ville')), country()),
    webLink(
      'url',
      label('Web page of the place, or of the online room', 'Page web du lieu ou de la salle en ligne'),
    ),
  ],
}

const registration: Field = {
  name: 'registration',
  type: 'group',
  label: label('Registration', 'Inscription'),
  fields: [
    side(
      webLink('url', label('Where to register', 'Où s’inscrire')),
      dayOrEventTime('deadline', label('Until', 'Jusqu’au')),
    ),
    side(
      text('price', label('Price', 'Prix'), { localized: true }),
      text('code', label('Discount code', 'Code de réduction')),
    ),
  ],
}

const attendance: Field = {
  name: 'attendance',
  type: 'group',
  label: label('Attendance', 'Participation'),
  fields: [
    side(
      count('value', label('Number of people', 'Nombre de personnes')),
      text('display', label('In words', 'En toutes lettres'), {
        localized: true,
        description: label('“more than 120”.', '« plus de 120 ».'),
      }),
    ),
  ],
}

export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: label('Event', 'Événement'), plural: label('Events', 'Événements') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'when.start', 'stage', 'updatedAt'],
    description: label(
      'Events, calls, deadlines and international days.',
      'Événements, appels, échéances et journées internationales.',
    ),
  },
  defaultPopulate: { title: true, slug: true, kind: true, when: true, mode: true, status: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Event', 'Événement'),
          fields: [
            text('title', label('Title', 'Titre'), { localized: true, requiredForReview: true }),
            side(
              choice('kind', label('Kind', 'Genre'), eventKinds, {
                requiredForReview: true,
                defaultValue: 'event',
              }),
              choice('mode', label('How', 'Comment'), modes),
              choice('status', label('Status', 'Statut'), eventStatuses, { defaultValue: 'planned' }),
            ),
            when,
            place,
            registration,
            richText('body', label('Text', 'Texte')),
          ],
        },
        {
          label: label('People and projects', 'Personnes et projets'),
          fields: [
            many('organisers', 'organisations', { label: label('Organisers', 'Organisateurs') }),
            many('speakers', 'contacts', { label: label('Speakers', 'Intervenants') }),
            many('projects', 'projects', { label: label('Projects', 'Projets') }),
            attendance,
          ],
        },
      ],
    },
    ...editorialFields(),
  ],
}

// Messages of the fields for days and times.
import { label } from '@/platform/i18n/label'

/** `{zone}` and `{time}` are filled in. */
export const dateMessages = {
  time: label('Time of day', { fr: 'Heure', nl: 'Tijdstip' }),
  byZone: label('Local time in {zone}.', {
    fr: 'Aux horloges de {zone}.',
    nl: 'Plaatselijke tijd in {zone}.',
  }),
  atOffice: label('At the office ({zone}): {time}.', {
    fr: 'Au bureau ({zone}) : {time}.',
    nl: 'Op kantoor ({zone}): {time}.',
  }),
  dayAlone: label('No time is given: the public sees only the day.', {
    fr: 'Sans heure : le public ne voit que le jour.',
    nl: 'Geen tijdstip: het publiek ziet alleen de dag.',
  }),
  hoursKept: label('The times stay as written and are now local time in {zone}.', {
    fr: 'Les heures restent telles qu’elles sont écrites, et sont désormais celles de {zone}.',
    nl: 'De tijden blijven zoals ze er staan en gelden nu als plaatselijke tijd in {zone}.',
  }),
}

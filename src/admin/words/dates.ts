// Words of the fields for days and times.
import { label } from '@/platform/i18n/label'

/** `{zone}` and `{time}` are filled in. */
export const dateWords = {
  time: label('Time of day', 'Heure'),
  byZone: label('By the clocks of {zone}.', 'Aux horloges de {zone}.'),
  atOffice: label('At the office ({zone}): {time}.', 'Au bureau ({zone}) : {time}.'),
  dayAlone: label(
    'No time is given: the public sees the day alone.',
    'Sans heure : le public ne voit que le jour.',
  ),
  hoursKept: label(
    'The hours stay as they are written and are now those of {zone}.',
    'Les heures restent telles qu’elles sont écrites, et sont désormais celles de {zone}.',
  ),
}

// Messages of the fields for days and times.
import { label } from '@/platform/i18n/label'

/** `{zone}` and `{time}` are filled in. */
export const dateMessages = {
  time: label('Time of day'),
  byZone: label('Local time in {zone}.'),
  atOffice: label('At the office ({zone}): {time}.'),
  dayAlone: label('No time is given: the public sees only the day.'),
  hoursKept: label('The times stay as written and are now local time in {zone}.'),
}

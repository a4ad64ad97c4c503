// Messages of the fields for days and times.
import { label } from '@/platform/i18n/label'

/** `{zone}` and `{time}` are filled in. */
export const dateMessages = {
  time: label('Time of day'),
  byZone: label('By the clocks of {zone}.'),
  atOffice: label('At the office ({zone}): {time}.'),
  dayAlone: label('No time is given: the public sees the day alone.'),
  hoursKept: label('The hours stay as they are written and are now those of {zone}.'),
}

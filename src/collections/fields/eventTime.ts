// When an event is: an instant, edited by the clocks of the event's zone, or a day where no hours are known.
import type { TextField } from 'payload'
import { dayOrTimeHooks, eventTimeHooks } from '@/collections/fields/keepDays'
import { type Options, shared, text } from '@/collections/fields/plain'
import { asDayOrInstant } from '@/collections/fields/public'
import { checked } from '@/collections/fields/validate'
import { dayOrTime, timeZone } from '@/collections/fields/validateDates'
import type { LabelOf } from '@/platform/i18n/label'

/** The group that says in which zone an event is, and whether its hours are known. */
const group = 'when'

const field = (name: string, label: LabelOf, options: Options): TextField => {
  const { admin, custom, ...rest } = shared(name, label, options, asDayOrInstant)
  const clientProps = { group }
  return {
    type: 'text',
    ...rest,
    custom: { ...custom, holds: 'eventTime' },
    admin: {
      ...admin,
      components: {
        Field: { path: '@/admin/dates/EventTimeField#EventTimeField', clientProps },
        Cell: { path: '@/admin/dates/EventTimeCell#EventTimeCell', clientProps },
      },
    },
    validate: checked('text', dayOrTime, ...(options.rules ?? [])),
  }
}

/** The start or the end, in the group `when`. */
export const eventTime = (name: string, label: LabelOf, options: Options = {}): TextField => ({
  ...field(name, label, options),
  hooks: eventTimeHooks,
})

/** A day or an instant elsewhere in an event. */
export const dayOrEventTime = (name: string, label: LabelOf, options: Options = {}): TextField => ({
  ...field(name, label, options),
  hooks: dayOrTimeHooks,
})

/** @param times paths of the times that are told by the clocks of this zone */
export const eventTimeZone = (name: string, label: LabelOf, times: string[], options: Options): TextField => {
  const zone = text(name, label, { ...options, rules: [timeZone] })
  const Field = { path: '@/admin/dates/TimeZoneField#TimeZoneField', clientProps: { times } }
  return { ...zone, admin: { ...zone.admin, components: { Field } } }
}

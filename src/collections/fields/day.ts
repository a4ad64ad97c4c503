// A day, kept as it is written: `2027-05-01`. No zone, of a browser or a server, moves it.
import type { TextField } from 'payload'
import { dayHooks } from '@/collections/fields/keepDays'
import { type Options, shared } from '@/collections/fields/plain'
import { asDay } from '@/collections/fields/public'
import { checked } from '@/collections/fields/validate'
import { isoDate } from '@/collections/fields/validateDates'
import type { LabelOf } from '@/platform/i18n/label'

export const day = (name: string, label: LabelOf, options: Options = {}): TextField => {
  const { admin, custom, ...rest } = shared(name, label, options, asDay)
  return {
    type: 'text',
    ...rest,
    custom: { ...custom, holds: 'day' },
    hooks: dayHooks,
    admin: { ...admin, components: { Field: '@/admin/dates/DayField#DayField' } },
    validate: checked('text', isoDate, ...(options.rules ?? [])),
  }
}

// A span of days, as exact as its source: `label` says what the dates cannot ("spring 2021").
import type { Field, GroupField } from 'payload'
import { day } from '@/collections/fields/day'
import { choice, group, side, text } from '@/collections/fields/plain'
import type { PublicOptions } from '@/collections/fields/public'
import { notBefore } from '@/collections/fields/validateDates'
import { label } from '@/platform/i18n/catalogue'

export const precisions = {
  day: label('Day'),
  week: label('Week'),
  month: label('Month'),
  season: label('Season'),
  year: label('Year'),
}

export const precision = (): Field =>
  choice('precision', label('Exact to the'), precisions, {
    public: { describe: 'How precise the dates are: day, week, month, season or year.' },
    description: label('How precise the dates are.'),
  })

export const dateLabel = (): Field =>
  text('label', label('In words'), {
    localized: true,
    public: { describe: 'Text to show instead of the dates.' },
    description: label(
      'Shown instead of the dates if they are too precise or not precise enough: “spring 2026”.',
    ),
  })

export const period = (options: PublicOptions = {}): GroupField =>
  group(
    'period',
    label('Period'),
    [
      side(
        day('from', label('From'), { public: true }),
        day('to', label('To|fields'), { rules: [notBefore('from')], public: true }),
        precision(),
      ),
      dateLabel(),
    ],
    { ...options, typeName: 'Period' },
  )

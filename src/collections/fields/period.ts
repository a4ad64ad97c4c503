// A span of days, as exact as its source: `label` says what the dates cannot ("spring 2021").
import type { Field, GroupField } from 'payload'
import { day } from '@/collections/fields/day'
import { choice, side, text } from '@/collections/fields/plain'
import { notBefore } from '@/collections/fields/validateDates'
import { label } from '@/platform/i18n/label'

export const precisions = {
  day: label('Day'),
  week: label('Week'),
  month: label('Month'),
  season: label('Season'),
  year: label('Year'),
}

export const precision = (): Field =>
  choice('precision', label('Exact to the'), precisions, {
    description: label('How much of the dates is known.'),
  })

export const dateLabel = (): Field =>
  text('label', label('In words'), {
    localized: true,
    description: label('Shown instead of the dates when they say too much or too little: “spring 2026”.'),
  })

export const period = (): GroupField => ({
  name: 'period',
  type: 'group',
  label: label('Period'),
  fields: [
    side(
      day('from', label('From')),
      day('to', label('To|fields'), { rules: [notBefore('from')] }),
      precision(),
    ),
    dateLabel(),
  ],
})

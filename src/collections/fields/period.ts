// A span of days, as exact as its source: `label` says what the dates cannot ("spring 2021").
import type { Field, GroupField } from 'payload'
import { day } from '@/collections/fields/day'
import { choice, side, text } from '@/collections/fields/plain'
import { notBefore } from '@/collections/fields/validateDates'
import { label } from '@/platform/i18n/label'

export const precisions = {
  day: label('Day', 'Jour'),
  week: label('Week', 'Semaine'),
  month: label('Month', 'Mois'),
  season: label('Season', 'Saison'),
  year: label('Year', 'Année'),
}

export const precision = (): Field =>
  choice('precision', label('Exact to the', 'Précis à'), precisions, {
    description: label('How much of the dates is known.', 'Ce que l’on sait des dates.'),
  })

export const dateLabel = (): Field =>
  text('label', label('In words', 'En toutes lettres'), {
    localized: true,
    description: label(
      'Shown instead of the dates when they say too much or too little: “spring 2026”.',
      'Affiché à la place des dates quand elles en disent trop ou trop peu : « printemps 2026 ».',
    ),
  })

export const period = (): GroupField => ({
  name: 'period',
  type: 'group',
  label: label('Period', 'Période'),
  fields: [
    side(
      day('from', label('From', 'Du')),
      day('to', label('To', 'Au'), { rules: [notBefore('from')] }),
      precision(),
    ),
    dateLabel(),
  ],
})

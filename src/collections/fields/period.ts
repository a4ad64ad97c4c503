// A span of days, as exact as its source: `label` says what the dates cannot ("spring 2021").
import type { Field, GroupField } from 'payload'
import { day } from '@/collections/fields/day'
import { choice, group, side, text } from '@/collections/fields/plain'
import type { PublicOptions } from '@/collections/fields/public'
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
    public: { describe: 'day, week, month, season or year: how much of the dates is known.' },
    description: label('How much of the dates is known.', 'Ce que l’on sait des dates.'),
  })

export const dateLabel = (): Field =>
  text('label', label('In words', 'En toutes lettres'), {
    localized: true,
    public: { describe: 'Words to show in place of the dates.' },
    description: label(
      'Shown instead of the dates when they say too much or too little: “spring 2026”.',
      'Affiché à la place des dates quand elles en disent trop ou trop peu : « printemps 2026 ».',
    ),
  })

export const period = (options: PublicOptions = {}): GroupField =>
  group(
    'period',
    label('Period', 'Période'),
    [
      side(
        day('from', label('From', 'Du'), { public: true }),
        day('to', label('To', 'Au'), { rules: [notBefore('from')], public: true }),
        precision(),
      ),
      dateLabel(),
    ],
    { ...options, typeName: 'Period' },
  )

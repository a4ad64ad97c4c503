// Rules for numbers beyond `min` and `max`.

import type { Rule } from '@/collections/fields/validate'
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'

export const notNegative: Rule = (value) =>
  typeof value === 'number' && value >= 0
    ? undefined
    : label('This cannot be less than zero. Write a number from 0 up.')

export const wholeRule: Rule = (value) =>
  Number.isSafeInteger(value) ? undefined : label('Write a whole number, without a decimal point.')

export const between =
  (least: number, most: number): Rule =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
      ? undefined
      : filled(label('Write a number from {least} to {most}.'), {
          least,
          most,
        })

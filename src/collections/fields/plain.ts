// Short forms of the plain fields that most collections use, with the checks of their kind.
import type {
  ArrayField,
  DateField,
  Field,
  GroupField,
  NumberField,
  SelectField,
  TextareaField,
  TextField,
} from 'payload'
import {
  asFlag,
  asInstant,
  asNumber,
  asObject,
  asRows,
  asText,
  asTexts,
  type ObjectOptions,
  type PublicOptions,
  publicCustom,
  type Shape,
} from '@/collections/fields/public'
import { repairsWebAddress } from '@/collections/fields/repairing'
import { checked, type Rule } from '@/collections/fields/validate'
import { emailAddress, phoneNumber, webAddress } from '@/collections/fields/validateAddresses'
import { currencyCode, languageTag, oneOf } from '@/collections/fields/validateCodes'
import { isoDate } from '@/collections/fields/validateDates'
import { notNegative, wholeRule } from '@/collections/fields/validateNumbers'
import type { LabelOf } from '@/platform/i18n/label'
import { finite } from '@/platform/payload/finite'

export interface Options extends PublicOptions {
  description?: LabelOf
  localized?: boolean
  required?: boolean
  requiredForReview?: boolean
  unique?: boolean
  index?: boolean
  /** A copy begins without it: it tells the original apart, or was noted about it alone. */
  disableDuplicate?: boolean | undefined
  /** Shown in the column beside the form. */
  sidebar?: boolean
  width?: string
  rules?: Rule[]
}

/**
 * What all plain fields have in common.
 * @param usual how values of this type leave
 */
export const shared = (name: string, label: LabelOf, options: Options, usual: Shape) => ({
  name,
  label,
  ...(options.localized ? { localized: true } : {}),
  ...(options.required ? { required: true } : {}),
  ...(options.unique ? { unique: true } : {}),
  ...(options.index ? { index: true } : {}),
  ...(options.disableDuplicate ? { disableDuplicate: true } : {}),
  custom: customOf(options, usual),
  admin: {
    ...(options.description ? { description: options.description } : {}),
    ...(options.sidebar ? { position: 'sidebar' as const } : {}),
    ...(options.width ? { width: options.width } : {}),
  },
})

export const customOf = (
  options: Pick<Options, 'requiredForReview' | keyof PublicOptions>,
  usual: Shape,
) => ({
  ...(options.requiredForReview ? { requiredForReview: true } : {}),
  ...publicCustom(options, usual),
})

export const text = (
  name: string,
  label: LabelOf,
  options: Options = {},
  usual: Shape = asText,
): TextField => ({
  type: 'text',
  ...shared(name, label, options, usual),
  maxLength: 1000,
  ...(options.rules ? { validate: checked('text', ...options.rules) } : {}),
})

/** Any number of short texts. */
export const texts = (name: string, label: LabelOf, options: Options = {}): TextField =>
  ({ ...text(name, label, options, asTexts), hasMany: true }) as TextField

export const textarea = (name: string, label: LabelOf, options: Options = {}): TextareaField => ({
  type: 'textarea',
  ...shared(name, label, options, asText),
  maxLength: 50_000,
})

export const number = (name: string, label: LabelOf, options: Options = {}): NumberField => ({
  type: 'number',
  ...shared(name, label, options, asNumber),
  validate: checked('number', finite, ...(options.rules ?? [])),
})

/** A whole number from 0 up. */
export const count = (name: string, label: LabelOf, options: Options = {}): NumberField =>
  number(name, label, { ...options, rules: [wholeRule, notNegative, ...(options.rules ?? [])] })

/** An instant. Days are `day`, the times of an event `eventTime`. */
export const date = (name: string, label: LabelOf, options: Options & { time: true }): DateField => {
  const { admin, ...rest } = shared(name, label, options, asInstant)
  return {
    type: 'date',
    ...rest,
    admin: { ...admin, date: { pickerAppearance: 'dayAndTime' } },
    validate: checked('date', isoDate, ...(options.rules ?? [])),
  }
}

export const webLink = (name: string, label: LabelOf, options: Options = {}): TextField => ({
  ...text(name, label, { ...options, rules: [webAddress, ...(options.rules ?? [])] }),
  maxLength: 2048,
  hooks: repairsWebAddress,
})

export const email = (name: string, label: LabelOf, options: Options = {}): TextField =>
  text(name, label, { ...options, rules: [emailAddress] })

export const phone = (name: string, label: LabelOf, options: Options = {}): TextField =>
  text(name, label, { ...options, rules: [phoneNumber] })

export const languageCode = (name: string, label: LabelOf, options: Options = {}): TextField =>
  text(name, label, { ...options, rules: [languageTag] })

export const currency = (name = 'currency', options: Options = {}): TextField =>
  text(
    name,
    { en: 'Currency', fr: 'Monnaie', nl: 'Munteenheid' },
    {
      description: {
        en: 'Three letters, such as EUR.',
        fr: 'Trois lettres, par exemple EUR.',
        nl: 'Drie letters, bijvoorbeeld EUR.',
      },
      ...options,
      rules: [currencyCode],
    },
  )

export const tick = (name: string, label: LabelOf, options: Options & { on?: boolean } = {}): Field => ({
  type: 'checkbox',
  ...shared(name, label, options, asFlag),
  defaultValue: options.on ?? false,
})

/** One of a few words; `defaultValue` is chosen for new entries. */
export const choice = (
  name: string,
  label: LabelOf,
  choices: Record<string, LabelOf>,
  options: Options & { defaultValue?: string } = {},
  usual: Shape = asText,
): SelectField => ({
  type: 'select',
  ...shared(name, label, options, usual),
  options: Object.entries(choices).map(([value, words]) => ({ value, label: words })),
  validate: checked('select', oneOf(Object.keys(choices))),
  ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
})

/** Any of a few words. */
export const choices = (
  name: string,
  label: LabelOf,
  of: Record<string, LabelOf>,
  options: Options & { defaultValue?: string[] } = {},
): SelectField =>
  ({
    ...choice(name, label, of, { ...options, defaultValue: undefined }, asTexts),
    hasMany: true,
    ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
  }) as SelectField

/** Fields that belong together. */
export const group = (
  name: string,
  label: LabelOf,
  fields: Field[],
  options: Options & ObjectOptions = {},
): GroupField => ({ type: 'group', ...shared(name, label, options, asObject(fields, options)), fields })

interface RowLabels {
  one: LabelOf
  many: LabelOf
}

/** A list of rows. */
export const rows = (
  name: string,
  labels: RowLabels,
  fields: Field[],
  options: Options & ObjectOptions = {},
): ArrayField => {
  const { admin, ...rest } = shared(name, labels.many, options, asRows(fields, options))
  return {
    type: 'array',
    ...rest,
    labels: { singular: labels.one, plural: labels.many },
    fields,
    admin: { ...admin, initCollapsed: true, components: { RowLabel: '@/admin/forms/RowTitle#RowTitle' } },
  }
}

/** Fields beside each other. */
export const side = (...fields: Field[]): Field => ({ type: 'row', fields })

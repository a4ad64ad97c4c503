// Countries chosen by name, stored as ISO 3166-1 alpha-2 codes.
import type { SelectField } from 'payload'
import { countryOptions } from '@/collections/fields/countryCodes'
import { asText, type PublicOptions, publicCustom } from '@/collections/fields/public'
import { checked } from '@/collections/fields/validate'
import { countryCode } from '@/collections/fields/validateCodes'
import { label } from '@/platform/i18n/catalogue'

const shared = {
  type: 'select' as const,
  options: countryOptions,
  interfaceName: 'CountryCode',
  validate: checked('select', countryCode),
}

export const countries = (): SelectField =>
  ({
    ...shared,
    name: 'countries',
    hasMany: true,
    label: label('Countries'),
    admin: {
      position: 'sidebar',
      description: label('The countries this is about.'),
    },
  }) as SelectField

export const country = (options: PublicOptions = {}): SelectField =>
  ({
    ...shared,
    name: 'country',
    label: label('Country'),
    custom: publicCustom(options, asText),
  }) as SelectField

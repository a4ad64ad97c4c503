// Countries chosen by name, stored as ISO 3166-1 alpha-2 codes.
import type { SelectField } from 'payload'
import { countryOptions } from '@/collections/fields/countryCodes'
import { checked } from '@/collections/fields/validate'
import { countryCode } from '@/collections/fields/validateCodes'
import { label } from '@/platform/i18n/label'

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
    label: label('Countries', 'Pays'),
    admin: {
      position: 'sidebar',
      description: label('The countries this is about.', 'Les pays dont il est question.'),
    },
  }) as SelectField

export const country = (): SelectField =>
  ({ ...shared, name: 'country', label: label('Country', 'Pays') }) as SelectField

// The countries of ISO 3166-1 alpha-2, and XK, which the standard leaves to its users and the field uses for Kosovo.
import iso3166 from 'i18n-iso-countries/index.js'
import { inPanelLanguages, type LabelOf } from '@/platform/i18n/label'

export const countryCodes: readonly string[] = Object.keys(iso3166.getAlpha2Codes()).sort()

const known = new Set(countryCodes)

export const isCountryCode = (value: unknown): boolean => typeof value === 'string' && known.has(value)

export const countryLabel = (code: string): LabelOf =>
  inPanelLanguages((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code)

/** For select fields, in the order of the English names. */
export const countryOptions = countryCodes
  .map((value) => ({ value, label: countryLabel(value) }))
  .sort((a, b) => a.label.en.localeCompare(b.label.en, 'en'))

// Rules for codes: countries (ISO 3166-1), languages (BCP 47), currencies (ISO 4217), file types.
import { isCountryCode } from '@/collections/fields/countryCodes'
import type { Rule } from '@/collections/fields/validate'
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'

/** One of the words a field knows. */
export const oneOf =
  (known: readonly string[]): Rule =>
  (value) =>
    known.includes(value as string)
      ? undefined
      : filled(label('“{value}” is not a choice here. Use one of: {choices}.'), {
          value: String(value),
          choices: known.join(', '),
        })

export const countryCode: Rule = (value) =>
  isCountryCode(value)
    ? undefined
    : filled(
        label(
          '“{value}” is not a country. Use its two capital letters (ISO 3166-1), such as BE for Belgium.',
        ),
        { value: String(value) },
      )

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A language tag whose language has a name: en, fr-BE, ti, zh-Hans. */
export const languageTag: Rule = (value) => {
  try {
    const [tag] = Intl.getCanonicalLocales(String(value))
    if (tag && languageNames.of(new Intl.Locale(tag).language)) return undefined
  } catch {
    // not well formed: said below
  }
  return filled(
    label('“{value}” is not a language code. Use its short code (BCP 47), such as en, fr, nl, ar or ti.'),
    { value: String(value) },
  )
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

export const currencyCode: Rule = (value) =>
  currencies.has(String(value))
    ? undefined
    : filled(label('“{value}” is not a currency. Use its three capital letters (ISO 4217), such as EUR.'), {
        value: String(value),
      })

export const mediaType: Rule = (value) =>
  /^(audio|video)\/[a-z0-9][a-z0-9.+-]*$/i.test(String(value))
    ? undefined
    : label('Write the type of the recording as audio/mpeg or audio/mp4.')

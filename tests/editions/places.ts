// Countries by their names in English, French and Dutch, as texts write them.
import { countryCodes } from '@/collections/fields/countryCodes'
import { sameWords } from './names'

const written: Record<string, string> = {
  uk: 'GB',
  usa: 'US',
  'ivory coast': 'CI',
  macedonia: 'MK',
  'republic of north macedonia': 'MK',
  'russian federation': 'RU',
  kosovo: 'XK',
  palestine: 'PS',
  'the netherlands': 'NL',
  'the gambia': 'GM',
  'democratic republic of the congo': 'CD',
  'syrian arab republic': 'SY',
}

const names = new Map(
  ['nl', 'fr', 'en'].flatMap((language) => {
    const display = new Intl.DisplayNames(language, { type: 'region' })
    return countryCodes.map((code) => [sameWords(display.of(code) ?? code), code] as const)
  }),
)

/** The code of a country that is named alone; `(…)`, footnote marks and what stands before a colon do not count. */
export const countryOf = (text: string | undefined): string | undefined => {
  const name = sameWords(
    (text ?? '')
      .replace(/\([^)]*\)/g, '')
      .replace(/[¹²³⁴-⁹]/g, '')
      .replace(/^[^:]*:/, ''),
  )
  const code = written[name] ?? names.get(name)
  return code && countryCodes.includes(code) ? code : undefined
}

/** The countries among these names, each once. */
export const countriesOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => countryOf(text) ?? [])),
]

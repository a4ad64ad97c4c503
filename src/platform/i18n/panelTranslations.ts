// Payload's own words of the panel, in those of our languages that it speaks.
import { acceptedLanguages } from '@payloadcms/translations'
import type { Config } from 'payload'
import { languages } from '@/platform/i18n/languages'

type Translations = NonNullable<NonNullable<Config['i18n']>['supportedLanguages']>

export const panelTranslations = async (): Promise<Translations> =>
  Object.fromEntries(
    await Promise.all(
      languages
        .filter((language) => acceptedLanguages.includes(language))
        .map(async (language) => {
          const file = await import(`@payloadcms/translations/languages/${language}`)
          return [language, file[language]] as const
        }),
    ),
  )

// The languages of the content, of mails and of the panel: to add one, its file and its lines here.
import en from '@/platform/i18n/languages/en'
import fr from '@/platform/i18n/languages/fr'
import nl from '@/platform/i18n/languages/nl'

export const files = { en, fr, nl }

/** How each writes dates and numbers (BCP 47). Apart from the files, which the browser does not load. */
export const tags = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-BE' } as const satisfies Record<
  keyof typeof files,
  string
>

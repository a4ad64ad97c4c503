// What a consent says: of whom, and for which channels.
import { label } from '@/platform/i18n/label'

export const consentKinds = {
  adult: label('Adult', { fr: 'Adulte', nl: 'Volwassene' }),
  minor: label('Minor', { fr: 'Mineur', nl: 'Minderjarige' }),
  trafficking: label('Victim of trafficking', {
    fr: 'Victime de la traite',
    nl: 'Slachtoffer van mensenhandel',
  }),
  medical: label('Medical case', { fr: 'Cas médical', nl: 'Medisch geval' }),
}

export const channels = {
  web: label('Web', { fr: 'Web', nl: 'Web' }),
  mail: label('E-mail', { fr: 'E-mail', nl: 'E-mail' }),
  print: label('Print', { fr: 'Imprimé', nl: 'Drukwerk' }),
  social: label('Social media', { fr: 'Réseaux sociaux', nl: 'Sociale media' }),
}

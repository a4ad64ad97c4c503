// What a consent says: of whom, and for which channels.
import { label } from '@/platform/i18n/label'

export const consentKinds = {
  adult: label('Adult'),
  minor: label('Minor'),
  trafficking: label('Victim of trafficking'),
  medical: label('Medical case'),
}

export const channels = {
  web: label('Web'),
  mail: label('E-mail'),
  print: label('Print'),
  social: label('Social media'),
}

// The words a calendar adds to those of an event.
import type { Language } from '@/platform/i18n/languages'

interface Words {
  dayNotGiven: string
  postponed: string
  cancelled: string
  organisers: string
  register: string
  until: string
  calendarOf: (name: string) => string
}

export const calendarWords: Record<Language, Words> = {
  en: {
    dayNotGiven: 'exact day not given',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
    organisers: 'Organised by',
    register: 'Register',
    until: 'Register until',
    calendarOf: (name) => `Events of ${name}`,
  },
  fr: {
    dayNotGiven: 'jour non précisé',
    postponed: 'Reporté',
    cancelled: 'Annulé',
    organisers: 'Organisé par',
    register: 'S’inscrire',
    until: 'Inscription jusqu’au',
    calendarOf: (name) => `Événements de ${name}`,
  },
  nl: {
    dayNotGiven: 'exacte dag niet opgegeven',
    postponed: 'Uitgesteld',
    cancelled: 'Geannuleerd',
    organisers: 'Georganiseerd door',
    register: 'Inschrijven',
    until: 'Inschrijven tot',
    calendarOf: (name) => `Evenementen van ${name}`,
  },
}

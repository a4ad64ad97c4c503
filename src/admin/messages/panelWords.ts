// Words that take the place of Payload's own: of the first page, and of the one on which the first account is made.

import { shortestPassword } from '@/accounts/passwords/judgePassword'
import { todayMessages } from '@/admin/messages/today'
import { fill } from '@/platform/i18n/fill'
import { label, textIn } from '@/platform/i18n/label'

const firstAccount = label(
  'This first account is the administrator’s: it makes the accounts of all others. Its password needs at least {shortest} characters; a few words in a row are easy to remember.',
  {
    fr: 'Ce premier compte est celui de l’administrateur : il crée les comptes de tous les autres. Son mot de passe doit compter au moins {shortest} caractères ; quelques mots à la suite se retiennent bien.',
    nl: 'Dit eerste account is dat van de beheerder: het maakt de accounts van alle anderen. Het wachtwoord heeft minstens {shortest} tekens nodig; een paar woorden na elkaar onthoudt u makkelijk.',
  },
)

export const panelWords = Object.fromEntries(
  Object.entries(firstAccount).map(([language, words]) => [
    language,
    {
      authentication: { beginCreateFirstUser: fill(words, { shortest: String(shortestPassword) }) },
      general: { dashboard: textIn(todayMessages.today, language) },
    },
  ]),
)

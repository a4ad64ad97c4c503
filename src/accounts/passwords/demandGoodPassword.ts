// A password is judged wherever one is chosen: for a new account, one's own or somebody else's, and after a mail.
import {
  judgePassword,
  longestPassword,
  type PasswordFault,
  shortestPassword,
} from '@/accounts/passwords/judgePassword'
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'
import { demandPassword } from '@/platform/payload/demandPassword'

const sentences: Record<PasswordFault, LabelOf> = {
  short: filled(
    label('Choose a password of at least {shortest} characters; a few words in a row are easy to remember.'),
    { shortest: shortestPassword },
  ),
  long: filled(
    label('Choose a password of at most {longest} characters.', {
      fr: 'Choisissez un mot de passe de {longest} caractères au plus.',
      nl: 'Kies een wachtwoord van hoogstens {longest} tekens.',
    }),
    { longest: longestPassword },
  ),
  guessable: label(
    'This password is easy to guess: it is a common one, a pattern, or made of a name or an e-mail address. Choose another, such as a few words in a row.',
    {
      fr: 'Ce mot de passe est facile à deviner : il est courant, suit un motif ou contient un nom ou une adresse e-mail. Choisissez-en un autre, par exemple quelques mots à la suite.',
      nl: 'Dit wachtwoord is makkelijk te raden: het is gangbaar, volgt een patroon of bevat een naam of een e-mailadres. Kies een ander, zoals een paar woorden na elkaar.',
    },
  ),
}

export const demandGoodPassword = demandPassword(({ password, owner, req }) => {
  const fault = typeof password === 'string' ? judgePassword(password, owner) : 'short'
  return fault && translate(req, sentences[fault])
})

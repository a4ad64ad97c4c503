// Messages of the sign-in page.
import type { Refusal } from '@/accounts/oidc/decideSignIn'
import { type LabelOf, label } from '@/platform/i18n/label'

export const signInMessages = {
  elsewhere: label('Sign in with {name}', {
    fr: 'Se connecter avec {name}',
    nl: 'Aanmelden met {name}',
  }),
}

/** Why nobody was signed in, and what to do. */
export const refusals: Record<Refusal, LabelOf> = {
  cancelled: label('You were not signed in.', {
    fr: 'Vous n’avez pas été connecté.',
    nl: 'U bent niet aangemeld.',
  }),
  expired: label('That took too long, or began in another browser. Try again.', {
    fr: 'Cela a pris trop de temps ou a commencé dans un autre navigateur. Réessayez.',
    nl: 'Dat duurde te lang of begon in een andere browser. Probeer het opnieuw.',
  }),
  provider: label('{name} did not answer as it should. Try again, or tell an administrator.', {
    fr: '{name} n’a pas répondu comme prévu. Réessayez ou prévenez un administrateur.',
    nl: '{name} antwoordde niet zoals het hoort. Probeer het opnieuw of waarschuw een beheerder.',
  }),
  email: label('{name} does not vouch for your e-mail address. Ask an administrator for an account.', {
    fr: '{name} ne garantit pas votre adresse e-mail. Demandez un compte à un administrateur.',
    nl: '{name} staat niet in voor uw e-mailadres. Vraag een beheerder om een account.',
  }),
  noAccount: label('You have no account here. Ask an administrator for one.', {
    fr: 'Vous n’avez pas de compte ici. Demandez-en un à un administrateur.',
    nl: 'U hebt hier geen account. Vraag een beheerder om een account.',
  }),
  noRole: label('Your account at {name} gives you no role here. Ask an administrator for one.', {
    fr: 'Votre compte chez {name} ne vous donne aucun rôle ici. Demandez-en un à un administrateur.',
    nl: 'Uw account bij {name} geeft u hier geen rol. Vraag een beheerder om een rol.',
  }),
  switchedOff: label('Your account is switched off. Ask an administrator to switch it on.', {
    fr: 'Votre compte est désactivé. Demandez à un administrateur de l’activer.',
    nl: 'Uw account is uitgeschakeld. Vraag een beheerder om het in te schakelen.',
  }),
}

// Messages of the sign-in page.
import type { Refusal } from '@/accounts/oidc/decideSignIn'
import { type LabelOf, label } from '@/platform/i18n/label'

export const signInMessages = {
  elsewhere: label('Sign in with {name}', {
    fr: 'Se connecter avec {name}',
    nl: 'Aanmelden met {name}',
  }),
  working: label('One moment …', {
    fr: 'Un instant…',
    nl: 'Een ogenblik …',
  }),
  unanswered: label('The server did not answer. Try again.', {
    fr: 'Le serveur n’a pas répondu. Réessayez.',
    nl: 'De server antwoordde niet. Probeer het opnieuw.',
  }),
  askCode: label('Enter the code of your app, or one of your recovery codes.', {
    fr: 'Saisissez le code de votre application ou l’un de vos codes de secours.',
    nl: 'Voer de code van uw app in, of een van uw herstelcodes.',
  }),
  code: label('Code', {
    fr: 'Code',
    nl: 'Code',
  }),
  demanded: label('Your role has to have a second factor. Set one up to come in.', {
    fr: 'Votre rôle exige un second facteur. Configurez-en un pour entrer.',
    nl: 'Uw rol vereist een tweede factor. Stel er een in om binnen te komen.',
  }),
  scan: label('Scan this with an authenticator app on your telephone, then enter the code that it shows.', {
    fr: 'Scannez ceci avec une application d’authentification sur votre téléphone, puis saisissez le code qu’elle affiche.',
    nl: 'Scan dit met een authenticatie-app op uw telefoon en voer dan de code in die deze toont.',
  }),
  picture: label('What the app scans', {
    fr: 'Ce que l’application scanne',
    nl: 'Wat de app scant',
  }),
  orType: label('Or type this into the app:', {
    fr: 'Ou saisissez ceci dans l’application :',
    nl: 'Of typ dit in de app:',
  }),
  confirm: label('Confirm', {
    fr: 'Confirmer',
    nl: 'Bevestigen',
  }),
  recoveryCodes: label('Recovery codes', {
    fr: 'Codes de secours',
    nl: 'Herstelcodes',
  }),
  keepThem: label(
    'Keep these codes where you keep passwords. Each lets you in once when your telephone is not at hand. They are not shown again.',
    {
      fr: 'Gardez ces codes là où vous gardez vos mots de passe. Chacun vous fait entrer une fois quand votre téléphone n’est pas à portée. Ils ne seront plus affichés.',
      nl: 'Bewaar deze codes waar u wachtwoorden bewaart. Elke code laat u eenmaal binnen als uw telefoon niet bij de hand is. Ze worden niet opnieuw getoond.',
    },
  ),
  kept: label('I have kept them', {
    fr: 'Je les ai gardés',
    nl: 'Ik heb ze bewaard',
  }),
  factor: label('Second factor', {
    fr: 'Second facteur',
    nl: 'Tweede factor',
  }),
  factorOff: label(
    'Your password alone lets you in. A code of your telephone beside it keeps out whoever learned your password.',
    {
      fr: 'Votre mot de passe suffit pour entrer. Un code de votre téléphone en plus arrête quiconque l’aurait appris.',
      nl: 'Uw wachtwoord alleen laat u binnen. Met daarnaast een code van uw telefoon blijft buiten wie uw wachtwoord te weten kwam.',
    },
  ),
  factorOn: label('On since {date}. Recovery codes left: {left}.', {
    fr: 'Actif depuis le {date}. Codes de secours restants : {left}.',
    nl: 'Aan sinds {date}. Resterende herstelcodes: {left}.',
  }),
  factorDemanded: label('Your role has to have it.', {
    fr: 'Votre rôle l’exige.',
    nl: 'Uw rol vereist dit.',
  }),
  setUp: label('Set up', {
    fr: 'Configurer',
    nl: 'Instellen',
  }),
  switchOff: label('Switch off', {
    fr: 'Désactiver',
    nl: 'Uitschakelen',
  }),
  ownPassword: label('Your password', {
    fr: 'Votre mot de passe',
    nl: 'Uw wachtwoord',
  }),
  lost: label(
    'Has this person lost their telephone and their recovery codes? Then switch their second factor off; they set up a new one.',
    {
      fr: 'Cette personne a perdu son téléphone et ses codes de secours ? Désactivez alors son second facteur ; elle en configurera un nouveau.',
      nl: 'Is deze persoon de telefoon en de herstelcodes kwijt? Schakel dan de tweede factor uit; de persoon stelt een nieuwe in.',
    },
  ),
  switchedOff: label('The second factor is off.', {
    fr: 'Le second facteur est désactivé.',
    nl: 'De tweede factor is uit.',
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

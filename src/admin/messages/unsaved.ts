// What the panel says about text that is typed and not saved.
import { label } from '@/platform/i18n/label'

/** `{time}`, `{fields}`, `{name}` and `{other}` are filled in. */
export const unsavedMessages = {
  region: label('Unsaved changes', { fr: 'Changements non enregistrés', nl: 'Niet-opgeslagen wijzigingen' }),
  found: label('You have unsaved changes of {time}: {fields}.', {
    fr: 'Vous avez des changements non enregistrés de {time} : {fields}.',
    nl: 'Er zijn niet-opgeslagen wijzigingen van {time}: {fields}.',
  }),
  alsoSaved: label('Since then, somebody saved: {fields}.', {
    fr: 'Depuis, quelqu’un a enregistré : {fields}.',
    nl: 'Sindsdien heeft iemand opgeslagen: {fields}.',
  }),
  take: label('Take them back', { fr: 'Les reprendre', nl: 'Terugzetten' }),
  look: label('Look', { fr: 'Voir', nl: 'Bekijken' }),
  hide: label('Hide', { fr: 'Masquer', nl: 'Verbergen' }),
  discard: label('Discard', { fr: 'Abandonner', nl: 'Verwerpen' }),
  takenBack: label('Your changes are back in the form. Save them.', {
    fr: 'Vos changements sont de retour dans le formulaire. Enregistrez-les.',
    nl: 'Uw wijzigingen staan weer in het formulier. Sla ze op.',
  }),
  notKept: label('There is no room in this browser for a copy of this text. Save it soon.', {
    fr: 'Ce navigateur n’a pas de place pour une copie de ce texte. Enregistrez-le bientôt.',
    nl: 'Deze browser heeft geen ruimte voor een kopie van deze tekst. Sla de tekst snel op.',
  }),
  failed: label('Not saved. Your text is still here; nothing is lost.', {
    fr: 'Pas enregistré. Votre texte est toujours là ; rien n’est perdu.',
    nl: 'Niet opgeslagen. Uw tekst staat er nog; er is niets verloren.',
  }),
  takenIn: label('Somebody saved meanwhile. What they changed is in your text now: {fields}.', {
    fr: 'Quelqu’un a enregistré entre-temps. Ses changements sont maintenant dans votre texte : {fields}.',
    nl: 'Iemand heeft intussen opgeslagen. Die wijzigingen staan nu in uw tekst: {fields}.',
  }),
  newer: label('Somebody saved a newer version. When you save, you see both and choose.', {
    fr: 'Quelqu’un a enregistré une version plus récente. En enregistrant, vous voyez les deux et choisissez.',
    nl: 'Iemand heeft een nieuwere versie opgeslagen. Bij het opslaan ziet u beide en kiest u.',
  }),
  leave: {
    title: label('You have unsaved changes', {
      fr: 'Vous avez des changements non enregistrés',
      nl: 'Er zijn niet-opgeslagen wijzigingen',
    }),
    effect: label('If you go, they stay in this browser and are offered to you when you come back.', {
      fr: 'Si vous partez, ils restent dans ce navigateur et vous sont proposés à votre retour.',
      nl: 'Bij weggaan blijven ze in deze browser en worden ze bij terugkomst weer aangeboden.',
    }),
    signOut: label('Signing out deletes unsaved changes from this browser.', {
      fr: 'La déconnexion efface de ce navigateur les changements non enregistrés.',
      nl: 'Afmelden wist niet-opgeslagen wijzigingen uit deze browser.',
    }),
    save: label('Save and go', { fr: 'Enregistrer et partir', nl: 'Opslaan en weggaan' }),
    go: label('Go without saving', { fr: 'Partir sans enregistrer', nl: 'Weggaan zonder op te slaan' }),
    stay: label('Stay here', { fr: 'Rester ici', nl: 'Hier blijven' }),
  },
  signIn: {
    title: label('Sign in again to save', {
      fr: 'Reconnectez-vous pour enregistrer',
      nl: 'Opnieuw aanmelden om op te slaan',
    }),
    effect: label('You are signed out. Your text stays here and is saved once {name} signs in again.', {
      fr: 'Vous êtes déconnecté. Votre texte reste ici et est enregistré dès que {name} se reconnecte.',
      nl: 'U bent afgemeld. Uw tekst blijft hier en wordt opgeslagen zodra {name} zich weer aanmeldt.',
    }),
    other: label('Somebody else signed in in this browser. Your text is saved once {name} signs in again.', {
      fr: 'Une autre personne s’est connectée dans ce navigateur. Votre texte est enregistré dès que {name} se reconnecte.',
      nl: 'Iemand anders heeft zich in deze browser aangemeld. Uw tekst wordt opgeslagen zodra {name} zich weer aanmeldt.',
    }),
    password: label('Password', { fr: 'Mot de passe', nl: 'Wachtwoord' }),
    refused: label('That did not work. Check the password, or wait ten minutes after several attempts.', {
      fr: 'Cela n’a pas fonctionné. Vérifiez le mot de passe, ou attendez dix minutes après plusieurs essais.',
      nl: 'Dat is niet gelukt. Controleer het wachtwoord, of wacht na meerdere pogingen tien minuten.',
    }),
    confirm: label('Sign in and save', { fr: 'Se connecter et enregistrer', nl: 'Aanmelden en opslaan' }),
  },
  clash: {
    title: label('Somebody else changed this too', {
      fr: 'Quelqu’un d’autre a aussi changé ceci',
      nl: 'Iemand anders heeft dit ook gewijzigd',
    }),
    effect: label('Choose for each field what the text says now. Their version stays in the history.', {
      fr: 'Choisissez pour chaque champ ce que dit le texte. Leur version reste dans l’historique.',
      nl: 'Kies per veld wat er nu in de tekst staat. De andere versie blijft in de geschiedenis.',
    }),
    mine: label('Mine', { fr: 'Le mien', nl: 'Van mij' }),
    theirs: label('Theirs', { fr: 'Le leur', nl: 'Van de ander' }),
    allMine: label('All mine', { fr: 'Tout le mien', nl: 'Alles van mij' }),
    allTheirs: label('All theirs', { fr: 'Tout le leur', nl: 'Alles van de ander' }),
    rest: label('Only they changed, so it is taken: {fields}.', {
      fr: 'Eux seuls l’ont changé, donc c’est repris : {fields}.',
      nl: 'Alleen door de ander gewijzigd, dus overgenomen: {fields}.',
    }),
    save: label('Save the choice', { fr: 'Enregistrer ce choix', nl: 'Keuze opslaan' }),
    take: label('Take the choice', { fr: 'Reprendre ce choix', nl: 'Keuze overnemen' }),
    nothing: label('(empty)', { fr: '(vide)', nl: '(leeg)' }),
  },
}

// What the panel says about text that is typed and not saved.
import { label } from '@/platform/i18n/label'

/** `{time}`, `{fields}`, `{name}` and `{other}` are filled in. */
export const unsavedMessages = {
  region: label('Unsaved changes'),
  found: label('You have unsaved changes of {time}: {fields}.'),
  alsoSaved: label('Since then, somebody saved: {fields}.'),
  take: label('Take them back'),
  look: label('Look'),
  hide: label('Hide'),
  discard: label('Discard'),
  takenBack: label('Your changes are back in the form. Save them.'),
  notKept: label('There is no room in this browser for a copy of this text. Save it soon.'),
  failed: label('Not saved. Your text is still here; nothing is lost.'),
  takenIn: label('Somebody saved meanwhile. What they changed is in your text now: {fields}.'),
  newer: label('Somebody saved a newer version. When you save, you see both and choose.'),
  leave: {
    title: label('You have unsaved changes'),
    effect: label('If you go, they stay in this browser and are offered to you when you come back.'),
    signOut: label('Signing out deletes unsaved changes from this browser.'),
    save: label('Save and go'),
    go: label('Go without saving'),
    stay: label('Stay here'),
  },
  signIn: {
    title: label('Sign in again to save'),
    effect: label('You are signed out. Your text stays here and is saved once {name} signs in again.'),
    other: label('Somebody else signed in in this browser. Your text is saved once {name} signs in again.'),
    password: label('Password'),
    refused: label('That did not work. Check the password, or wait ten minutes after several attempts.'),
    confirm: label('Sign in and save'),
  },
  clash: {
    title: label('Somebody else changed this too'),
    effect: label('Choose for each field what the text says now. Their version stays in the history.'),
    mine: label('Mine'),
    theirs: label('Theirs'),
    allMine: label('All mine'),
    allTheirs: label('All theirs'),
    rest: label('Only they changed, so it is taken: {fields}.'),
    save: label('Save the choice'),
    take: label('Take the choice'),
    nothing: label('(empty)'),
  },
}

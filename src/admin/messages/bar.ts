// What the bar says around an action: when, who, what is saved first, what a save takes back.
import { label } from '@/platform/i18n/label'

/** `{time}`, `{zone}`, `{name}` and `{count}` are filled in. */
export const barMessages = {
  day: label('Day', { fr: 'Jour', nl: 'Dag' }),
  time: label('Time of day', { fr: 'Heure', nl: 'Tijdstip' }),
  zone: label('Time zone', { fr: 'Fuseau horaire', nl: 'Tijdzone' }),
  yourTime: label('Your time ({zone}): {time}.', {
    fr: 'Chez vous ({zone}) : {time}.',
    nl: 'Bij u ({zone}): {time}.',
  }),
  chosenTime: label('There ({zone}): {time}.', {
    fr: 'Là-bas ({zone}) : {time}.',
    nl: 'Daar ({zone}): {time}.',
  }),
  officeTime: label('At the office ({zone}): {time}.', {
    fr: 'Au bureau ({zone}) : {time}.',
    nl: 'Op kantoor ({zone}): {time}.',
  }),
  momentMissing: label('Choose a day and a time first.', {
    fr: 'Choisissez d’abord un jour et une heure.',
    nl: 'Kies eerst een dag en een tijd.',
  }),
  liftEmbargo: label('Lift the embargo', { fr: 'Lever l’embargo', nl: 'Embargo opheffen' }),
  liftEnd: label('Leave it without an end', { fr: 'Ne plus fixer de fin', nl: 'Zonder einde laten' }),
  people: label('People', { fr: 'Personnes', nl: 'Mensen' }),
  due: label('Due', { fr: 'Échéance', nl: 'Uiterlijk' }),
  saveAndSubmit: label('Save and submit', { fr: 'Enregistrer et soumettre', nl: 'Opslaan en indienen' }),
  savedFirst: label('What you typed is saved first; exactly that text is submitted.', {
    fr: 'Ce que vous avez écrit est d’abord enregistré ; c’est exactement ce texte qui est soumis.',
    nl: 'Wat u hebt getypt, wordt eerst opgeslagen; precies die tekst wordt ingediend.',
  }),
  otherSaved: label(
    'Somebody else saved meanwhile, so nothing was submitted. Look at the text and submit it again.',
    {
      fr: 'Quelqu’un d’autre a enregistré entre-temps : rien n’a été soumis. Relisez le texte et soumettez-le de nouveau.',
      nl: 'Iemand anders heeft intussen opgeslagen, dus er is niets ingediend. Bekijk de tekst en dien die opnieuw in.',
    },
  ),
  undoes: {
    approval: label('This text is approved', {
      fr: 'Ce texte est approuvé',
      nl: 'Deze tekst is goedgekeurd',
    }),
    approvalEffect: label('If you save, it becomes a draft and needs approval again.', {
      fr: 'Si vous enregistrez, il redevient un brouillon et doit être approuvé de nouveau.',
      nl: 'Als u opslaat, wordt het een concept dat opnieuw moet worden goedgekeurd.',
    }),
    schedule: label('This text is scheduled', {
      fr: 'Ce texte est programmé',
      nl: 'Deze tekst is ingepland',
    }),
    scheduleEffect: label(
      'If you save, it is not published on {time}: it becomes a draft and needs approval again.',
      {
        fr: 'Si vous enregistrez, il ne paraît pas le {time} : il redevient un brouillon et doit être approuvé de nouveau.',
        nl: 'Als u opslaat, verschijnt die niet op {time}: het wordt een concept dat opnieuw moet worden goedgekeurd.',
      },
    ),
    save: label('Save all the same', { fr: 'Enregistrer quand même', nl: 'Toch opslaan' }),
    keep: label('Keep it as it is', { fr: 'Le laisser tel quel', nl: 'Laten zoals het is' }),
  },
  ask: {
    name: label('Ask the protection officers', {
      fr: 'Demander aux responsables de la protection',
      nl: 'Beschermingsverantwoordelijken vragen',
    }),
    effect: label(
      'They are notified and find a task. Say who can be recognised, and where; never write a real name.',
      {
        fr: 'Ils sont prévenus et trouvent une tâche. Dites qui est reconnaissable, et où ; n’écrivez jamais un nom réel.',
        nl: 'Zij krijgen een melding en een taak. Schrijf wie herkenbaar is en waar; schrijf nooit een echte naam.',
      },
    ),
    comment: label('Who can be recognised, and where', {
      fr: 'Qui est reconnaissable, et où',
      nl: 'Wie herkenbaar is, en waar',
    }),
    done: label('The protection officers are asked.', {
      fr: 'Les responsables de la protection sont prévenus.',
      nl: 'De beschermingsverantwoordelijken zijn gevraagd.',
    }),
    known: label('They were asked already; your words are among the comments.', {
      fr: 'Ils étaient déjà prévenus ; vos mots sont parmi les commentaires.',
      nl: 'Zij waren al gevraagd; uw woorden staan bij de opmerkingen.',
    }),
  },
  test: {
    name: label('Send a test e-mail', { fr: 'Envoyer un e-mail de test', nl: 'Een testmail sturen' }),
    effect: label('Each address gets the saved text, marked as a test.', {
      fr: 'Chaque adresse reçoit le texte enregistré, marqué comme test.',
      nl: 'Elk adres krijgt de opgeslagen tekst, gemarkeerd als test.',
    }),
    to: label('Addresses, one a line', { fr: 'Adresses, une par ligne', nl: 'Adressen, één per regel' }),
    send: label('Send', { fr: 'Envoyer', nl: 'Versturen' }),
    missing: label('Write an address first.', {
      fr: 'Écrivez d’abord une adresse.',
      nl: 'Schrijf eerst een adres.',
    }),
    sent: label('On its way to {count} of {total}.', {
      fr: 'En route vers {count} sur {total}.',
      nl: 'Onderweg naar {count} van {total}.',
    }),
    refused: label('{name} was refused: {why}', {
      fr: '{name} a été refusé : {why}',
      nl: '{name} is geweigerd: {why}',
    }),
  },
  livePage: label('Open the live page', { fr: 'Ouvrir la page en ligne', nl: 'De pagina online openen' }),
}

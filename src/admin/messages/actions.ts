// The actions of the workflow as the panel words them: on the button, in the dialog, and once they are done.
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'
import type { Action } from '@/workflow/core/transitions'

export interface ActionMessages {
  name: LabelOf
  /** What will happen, for the person about to confirm. */
  effect: LabelOf
  done: LabelOf
  /** Label of the comment box. */
  comment: LabelOf
}

const note = label('Comment', { fr: 'Commentaire', nl: 'Opmerking' })
const reason = label('Reason', { fr: 'Motif', nl: 'Reden' })

export const actionMessages: Record<Action | 'override', ActionMessages> = {
  submit: {
    name: label('Submit for review', { fr: 'Soumettre à relecture', nl: 'Ter review indienen' }),
    effect: label('Reviewers are asked to read this text. You can recall it until somebody decides.', {
      fr: 'Les relecteurs sont invités à lire ce texte. Vous pouvez le reprendre tant que personne n’a décidé.',
      nl: 'De reviewers krijgen de vraag deze tekst te lezen. Terugnemen kan tot iemand beslist.',
    }),
    done: label('Submitted for review.', { fr: 'Soumis à relecture.', nl: 'Ter review ingediend.' }),
    comment: label('Note for the reviewers', {
      fr: 'Note pour les relecteurs',
      nl: 'Bericht voor de reviewers',
    }),
  },
  recall: {
    name: label('Take back', { fr: 'Reprendre', nl: 'Terugnemen' }),
    effect: label('The text leaves the review and is a draft again.', {
      fr: 'Le texte quitte la relecture et redevient un brouillon.',
      nl: 'De tekst gaat uit de review en is weer een concept.',
    }),
    done: label('Recalled: it is a draft again.', {
      fr: 'Repris : c’est de nouveau un brouillon.',
      nl: 'Teruggenomen: dit is weer een concept.',
    }),
    comment: note,
  },
  requestChanges: {
    name: label('Request changes', { fr: 'Demander des changements', nl: 'Wijzigingen vragen' }),
    effect: label('The text goes back to its authors with your comment.', {
      fr: 'Le texte retourne à ses auteurs avec votre commentaire.',
      nl: 'De tekst gaat met uw opmerking terug naar de auteurs.',
    }),
    done: label('Changes requested.', { fr: 'Changements demandés.', nl: 'Wijzigingen gevraagd.' }),
    comment: label('What should change', { fr: 'Ce qui doit changer', nl: 'Wat er moet veranderen' }),
  },
  approve: {
    name: label('Approve', { fr: 'Approuver', nl: 'Goedkeuren' }),
    effect: label('You approve exactly this text. If it is changed afterwards, it needs a new approval.', {
      fr: 'Vous approuvez exactement ce texte. S’il change ensuite, il faudra une nouvelle approbation.',
      nl: 'De goedkeuring geldt voor precies deze tekst. Na een wijziging is een nieuwe goedkeuring nodig.',
    }),
    done: label('Approved.', { fr: 'Approuvé.', nl: 'Goedgekeurd.' }),
    comment: note,
  },
  publish: {
    name: label('Publish', { fr: 'Publier', nl: 'Publiceren' }),
    effect: label('The public can read this text at once.', {
      fr: 'Le public peut lire ce texte immédiatement.',
      nl: 'Het publiek kan deze tekst meteen lezen.',
    }),
    done: label('Published: the public can read it now.', {
      fr: 'Publié : le public peut le lire.',
      nl: 'Gepubliceerd: het publiek kan de tekst nu lezen.',
    }),
    comment: note,
  },
  unpublish: {
    name: label('Unpublish', { fr: 'Dépublier', nl: 'Depubliceren' }),
    effect: label('The public can no longer read it. It becomes a draft and can be published again.', {
      fr: 'Le public ne peut plus le lire. Il redevient un brouillon et pourra être publié de nouveau.',
      nl: 'Het publiek kan de tekst niet meer lezen. Die wordt een concept en kan opnieuw worden gepubliceerd.',
    }),
    done: label('Unpublished: the public no longer sees it.', {
      fr: 'Dépublié : le public ne le voit plus.',
      nl: 'Gedepubliceerd: het publiek ziet de tekst niet meer.',
    }),
    comment: reason,
  },
  takeDown: {
    name: label('Take down', { fr: 'Retirer', nl: 'Offline halen' }),
    effect: label(
      'For texts that must not be public any more: the address answers “gone” and the published text is erased from the record.',
      {
        fr: 'Pour les textes qui ne doivent plus être publics : l’adresse répond « supprimé » et le texte publié est effacé du registre.',
        nl: 'Voor teksten die niet meer openbaar mogen zijn: het adres meldt “verwijderd” en de gepubliceerde tekst wordt uit het register gewist.',
      },
    ),
    done: label('Taken down.', { fr: 'Retiré.', nl: 'Offline gehaald.' }),
    comment: reason,
  },
  archive: {
    name: label('Archive', { fr: 'Archiver', nl: 'Archiveren' }),
    effect: label('Nobody can edit it until it is restored. What is live stays live.', {
      fr: 'Personne ne peut le modifier avant qu’il soit rétabli. Ce qui est en ligne le reste.',
      nl: 'Niemand kan dit bewerken tot het is hersteld. Wat online is, blijft online.',
    }),
    done: label('Archived.', { fr: 'Archivé.', nl: 'Gearchiveerd.' }),
    comment: note,
  },
  restore: {
    name: label('Restore', { fr: 'Rétablir', nl: 'Herstellen' }),
    effect: label('It becomes a draft and can be edited again.', {
      fr: 'Il redevient un brouillon et peut être modifié.',
      nl: 'Dit wordt een concept en kan weer worden bewerkt.',
    }),
    done: label('Restored: it is a draft again.', {
      fr: 'Rétabli : c’est de nouveau un brouillon.',
      nl: 'Hersteld: dit is weer een concept.',
    }),
    comment: note,
  },
  schedule: {
    name: label('Schedule', { fr: 'Programmer', nl: 'Inplannen' }),
    effect: label('Exactly this text is published at the moment you choose.', {
      fr: 'Exactement ce texte sera publié au moment choisi.',
      nl: 'Precies deze tekst wordt op het gekozen moment gepubliceerd.',
    }),
    done: label('Scheduled.', { fr: 'Programmé.', nl: 'Ingepland.' }),
    comment: note,
  },
  unschedule: {
    name: label('Cancel the schedule', { fr: 'Annuler la programmation', nl: 'Planning annuleren' }),
    effect: label('It will not be published automatically. It stays approved.', {
      fr: 'Il ne sera pas publié automatiquement. Il reste approuvé.',
      nl: 'De tekst wordt niet automatisch gepubliceerd. De goedkeuring blijft.',
    }),
    done: label('No longer scheduled.', { fr: 'La programmation est annulée.', nl: 'Niet meer ingepland.' }),
    comment: note,
  },
  embargo: {
    name: label('Set an embargo', { fr: 'Fixer un embargo', nl: 'Embargo instellen' }),
    effect: label('It cannot be published before the moment you choose.', {
      fr: 'Il ne pourra pas être publié avant le moment choisi.',
      nl: 'Publiceren kan niet vóór het gekozen moment.',
    }),
    done: label('The embargo is noted.', { fr: 'L’embargo est noté.', nl: 'Het embargo is vastgelegd.' }),
    comment: note,
  },
  expire: {
    name: label('Set an end', { fr: 'Fixer une fin', nl: 'Einde instellen' }),
    effect: label('The public can read it until the moment you choose.', {
      fr: 'Le public pourra le lire jusqu’au moment choisi.',
      nl: 'Het publiek kan de tekst lezen tot het gekozen moment.',
    }),
    done: label('The end is noted.', { fr: 'La fin est notée.', nl: 'Het einde is vastgelegd.' }),
    comment: note,
  },
  assign: {
    name: label('Assign', { fr: 'Attribuer', nl: 'Toewijzen' }),
    effect: label('The people you choose are notified.', {
      fr: 'Les personnes choisies sont prévenues.',
      nl: 'De gekozen personen krijgen bericht.',
    }),
    done: label('Assigned.', { fr: 'Attribué.', nl: 'Toegewezen.' }),
    comment: note,
  },
  override: {
    name: label('Publish without approval', {
      fr: 'Publier sans approbation',
      nl: 'Zonder goedkeuring publiceren',
    }),
    effect: label(
      'As an administrator, you publish this text without approval. The record and the audit report will say so, with your reason.',
      {
        fr: 'En tant qu’administrateur, vous publiez ce texte sans approbation. Le journal et le rapport d’audit le diront, avec votre motif.',
        nl: 'Als beheerder publiceert u deze tekst zonder goedkeuring. Het logboek en het controlerapport vermelden dat, met uw reden.',
      },
    ),
    done: label('Published without approval; the record says so.', {
      fr: 'Publié sans approbation ; le journal le dit.',
      nl: 'Zonder goedkeuring gepubliceerd; het logboek vermeldt dat.',
    }),
    comment: reason,
  },
}

// The actions of the workflow as the panel words them: on the button, in the dialog, and once they are done.
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'
import type { Action } from '@/workflow/core/transitions'

export interface ActionWords {
  name: LabelOf
  /** What will happen, for the person about to confirm. */
  effect: LabelOf
  done: LabelOf
  /** Label of the comment box. */
  comment: LabelOf
}

const note = label('Comment', 'Commentaire')
const reason = label('Reason', 'Motif')

export const actionWords: Record<Action | 'override', ActionWords> = {
  submit: {
    name: label('Submit for review', 'Soumettre à relecture'),
    effect: label(
      'Reviewers are asked to read this text. You can take it back as long as nobody decided.',
      'Les relecteurs sont invités à lire ce texte. Vous pouvez le reprendre tant que personne n’a décidé.',
    ),
    done: label('Submitted for review.', 'Soumis à relecture.'),
    comment: label('Note for the reviewers', 'Note pour les relecteurs'),
  },
  recall: {
    name: label('Take back', 'Reprendre'),
    effect: label(
      'The text leaves the review and is a draft again.',
      'Le texte quitte la relecture et redevient un brouillon.',
    ),
    done: label('Taken back: it is a draft again.', 'Repris : c’est de nouveau un brouillon.'),
    comment: note,
  },
  requestChanges: {
    name: label('Request changes', 'Demander des changements'),
    effect: label(
      'The text goes back to its authors with your comment.',
      'Le texte retourne à ses auteurs avec votre commentaire.',
    ),
    done: label('Changes requested.', 'Changements demandés.'),
    comment: label('What should change', 'Ce qui doit changer'),
  },
  approve: {
    name: label('Approve', 'Approuver'),
    effect: label(
      'You approve exactly this text. If it is changed afterwards, it needs a new approval.',
      'Vous approuvez exactement ce texte. S’il change ensuite, il faudra une nouvelle approbation.',
    ),
    done: label('Approved.', 'Approuvé.'),
    comment: note,
  },
  publish: {
    name: label('Publish', 'Publier'),
    effect: label('The public can read this text at once.', 'Le public peut lire ce texte immédiatement.'),
    done: label('Published: the public can read it now.', 'Publié : le public peut le lire.'),
    comment: note,
  },
  unpublish: {
    name: label('Unpublish', 'Dépublier'),
    effect: label(
      'The public can no longer read it. It becomes a draft and can be published again.',
      'Le public ne peut plus le lire. Il redevient un brouillon et pourra être publié de nouveau.',
    ),
    done: label('Unpublished: the public no longer sees it.', 'Dépublié : le public ne le voit plus.'),
    comment: reason,
  },
  takeDown: {
    name: label('Take down', 'Retirer'),
    effect: label(
      'For texts that must not be public any more: the address answers “gone” and the published text is erased from the record.',
      'Pour les textes qui ne doivent plus être publics : l’adresse répond « supprimé » et le texte publié est effacé du registre.',
    ),
    done: label('Taken down.', 'Retiré.'),
    comment: reason,
  },
  archive: {
    name: label('Archive', 'Archiver'),
    effect: label(
      'Nobody can edit it until it is restored. What is live stays live.',
      'Personne ne peut le modifier avant qu’il soit rétabli. Ce qui est en ligne le reste.',
    ),
    done: label('Archived.', 'Archivé.'),
    comment: note,
  },
  restore: {
    name: label('Restore', 'Rétablir'),
    effect: label(
      'It becomes a draft and can be edited again.',
      'Il redevient un brouillon et peut être modifié.',
    ),
    done: label('Restored: it is a draft again.', 'Rétabli : c’est de nouveau un brouillon.'),
    comment: note,
  },
  schedule: {
    name: label('Schedule', 'Programmer'),
    effect: label(
      'Exactly this text is published at the moment you choose.',
      'Exactement ce texte sera publié au moment choisi.',
    ),
    done: label('Scheduled.', 'Programmé.'),
    comment: note,
  },
  unschedule: {
    name: label('Cancel the schedule', 'Annuler la programmation'),
    effect: label(
      'It is not published by the clock. It stays approved.',
      'Il ne sera pas publié automatiquement. Il reste approuvé.',
    ),
    done: label('No longer scheduled.', 'La programmation est annulée.'),
    comment: note,
  },
  embargo: {
    name: label('Set an embargo', 'Fixer un embargo'),
    effect: label(
      'It cannot be published before the moment you choose.',
      'Il ne pourra pas être publié avant le moment choisi.',
    ),
    done: label('The embargo is noted.', 'L’embargo est noté.'),
    comment: note,
  },
  expire: {
    name: label('Set an end', 'Fixer une fin'),
    effect: label(
      'The public can read it until the moment you choose.',
      'Le public pourra le lire jusqu’au moment choisi.',
    ),
    done: label('The end is noted.', 'La fin est notée.'),
    comment: note,
  },
  assign: {
    name: label('Assign', 'Attribuer'),
    effect: label('The people you choose are told.', 'Les personnes choisies sont prévenues.'),
    done: label('Assigned.', 'Attribué.'),
    comment: note,
  },
  override: {
    name: label('Publish without approval', 'Publier sans approbation'),
    effect: label(
      'As an administrator you publish this text although it is not approved. The record and the audit report will say so, with your reason.',
      'En tant qu’administrateur, vous publiez ce texte sans approbation. Le journal et le rapport d’audit le diront, avec votre motif.',
    ),
    done: label(
      'Published without approval; the record says so.',
      'Publié sans approbation ; le journal le dit.',
    ),
    comment: reason,
  },
}

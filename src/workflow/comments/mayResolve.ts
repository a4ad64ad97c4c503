// Who may resolve a comment, or reopen it. Pure: the table of a rule that people ask about.
import { type Actor, actsAs, may } from '@/access/roles'

export interface Resolving {
  actor: Actor
  comment: { author: string | null; blocking: boolean }
  /** The role whose decision the document awaits, if any. */
  awaits: string | null
  /** Who changed the text since it was last published. */
  contributors: readonly string[]
}

/**
 * Answers why not, or `undefined` for yes.
 *
 * A comment is resolved by its author and by everyone who edits texts. One that blocks approval is resolved by who
 * made it, by who holds the role that the open step awaits, or by an editor, and by none of the last two who changed
 * the text themselves: otherwise a writer could wave away the objection to their own words.
 */
export const whyNotResolve = ({ actor, comment, awaits, contributors }: Resolving): string | undefined => {
  if (comment.author === actor.id) return undefined
  if (!may(actor, 'resolveComments'))
    return 'Only its author, editors, publishers and reviewers can resolve a comment.'
  if (!comment.blocking) return undefined
  if (contributors.includes(actor.id))
    return 'You changed this text, so someone else must resolve what blocks it: the author of the comment, a reviewer or another editor.'
  return actor.roles.some((role) => role === awaits) || actsAs(actor, 'editor')
    ? undefined
    : 'A comment that blocks approval can be resolved by its author, the role whose decision is awaited, or an editor.'
}

/** Opening again takes nothing from anybody. */
export const whyNotReopen = ({ actor, comment }: Pick<Resolving, 'actor' | 'comment'>): string | undefined =>
  comment.author === actor.id || may(actor, 'resolveComments')
    ? undefined
    : 'Comments are opened again by their author, editors, publishers and reviewers.'

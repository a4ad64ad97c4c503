// Whether somebody may change the words of a text at all: editors any, contributors their own.
import { type Actor, may } from '@/access/roles'

export const mayWrite = (actor: Actor, { owner }: { owner: string | null }): boolean =>
  actor.id === 'system' || may(actor, 'edit') || (may(actor, 'write') && owner === actor.id)

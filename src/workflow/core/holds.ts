// Where a real name stands is told to who protects. Others meet the hold when they would make the text public, and hear no
// more than that it waits: neither the rule nor the place.
import { type Actor, may } from '@/access/roles'
import type { Issue } from '@/platform/issues'

export const toldTo = (actor: Pick<Actor, 'roles'>, issues: readonly Issue[]): Issue[] =>
  issues.filter((issue) => !isHold(issue) || may(actor, 'protect'))

const isHold = ({ code }: Issue): boolean => code === 'realName' || code === 'realNameInFile'

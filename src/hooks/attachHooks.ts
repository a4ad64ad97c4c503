// Which rules stand behind which collection and global, beside what its own folder says. What was sent and what is asked
// for is checked last, in front of every one: none can forget it.
import type { CollectionConfig, GlobalConfig } from 'payload'
import { isPublished } from '@/collections/published'
import { assignSlug } from '@/hooks/assignSlug'
import { enforceWorkflow, writeAsDraft } from '@/hooks/enforceWorkflow'
import { fallBack, keepGlobalApart } from '@/hooks/fallBack'
import { followPolicy } from '@/hooks/followPolicy'
import { guardProtection } from '@/hooks/guardProtection'
import { attachReview, closeReview, keepHistory, recordRevision } from '@/hooks/keepReview'
import { limitGuessing } from '@/hooks/limitGuessing'
import { logGlobal, noteGlobal } from '@/hooks/logGlobal'
import { noteOriginal } from '@/hooks/noteOriginal'
import { clientChanged, globalChanged } from '@/hooks/notifyPublicChange'
import { publishWithGlobal } from '@/hooks/publishWithGlobal'
import { refuseOwnAncestor } from '@/hooks/refuseOwnAncestor'
import { refuseQueriesBy } from '@/hooks/refuseQueriesBy'
import { rejectBadGlobal, rejectBadInput } from '@/hooks/rejectBadInput'
import { restrictWriters } from '@/hooks/restrictWriters'
import { guardTrash, recordTrash } from '@/hooks/trash'
import { boundQueries } from '@/platform/http/queries/boundQueries'
import { announceComment, deleteAnswers, endCommentHold, stampComment } from '@/workflow/comments/hooks'
import { endWithConsent, keepUsedConsent } from '@/workflow/consent/hooks'
import { refuseHeldGlobal } from '@/workflow/holds/refuseHeldGlobal'
import { withhold, withholdWords } from '@/workflow/holds/withhold'

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

const editorial: Hooks = {
  beforeOperation: [writeAsDraft, noteOriginal],
  beforeChange: [restrictWriters, limitGuessing, enforceWorkflow, guardTrash, assignSlug, attachReview],
  afterChange: [recordRevision, recordTrash],
  beforeDelete: [keepHistory],
  afterDelete: [closeReview],
}

const collectionHooks: Record<string, Hooks> = {
  projects: { beforeChange: [refuseOwnAncestor] },
  media: { beforeChange: [guardProtection] },
  clients: clientChanged,
  consents: { afterChange: [endWithConsent], beforeDelete: [keepUsedConsent] },
  transitions: { beforeOperation: [refuseQueriesBy('comment', 'details')], afterRead: [withholdWords] },
  'review-links': { beforeOperation: [refuseQueriesBy('reason')], afterRead: [withhold('reason')] },
  comments: {
    beforeChange: [limitGuessing, stampComment],
    afterChange: [announceComment],
    afterDelete: [deleteAnswers, endCommentHold],
  },
}

const shownToPublic: GlobalHooks = {
  beforeChange: [limitGuessing],
  afterChange: [refuseHeldGlobal, publishWithGlobal, globalChanged],
}

const logged: GlobalHooks = { beforeChange: [noteGlobal], afterChange: [logGlobal] }

const globalHooks: Record<string, GlobalHooks> = {
  site: shownToPublic,
  newsletter: shownToPublic,
  'editorial-policy': { afterChange: [followPolicy] },
}

/** Of every operation, Payload's own collections included. */
export const checksOfInput = [rejectBadInput, boundQueries]

export const attachHooks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: inTurn<Hooks>(
    collection.hooks,
    isPublished(collection.slug) ? editorial : undefined,
    collectionHooks[collection.slug],
    { beforeOperation: [fallBack, ...checksOfInput] },
  ),
})

export const attachGlobalHooks = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: inTurn<GlobalHooks>(global.hooks, globalHooks[global.slug], logged, {
    beforeOperation: [keepGlobalApart, rejectBadGlobal],
  }),
})

/** The hooks of each kind one after the other. */
const inTurn = <Kinds extends object>(...all: (Kinds | undefined)[]): Kinds => {
  const joined: Record<string, unknown[]> = {}
  for (const kinds of all)
    for (const [kind, hooks] of Object.entries<unknown[]>({ ...kinds }))
      joined[kind] = [...(joined[kind] ?? []), ...hooks]
  return joined as Kinds
}

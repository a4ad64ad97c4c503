// Performs the chosen action, tells how it went, and brings the panel up to date.
'use client'
import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { actionMessages } from '@/admin/messages/actions'
import { translateError } from '@/admin/messages/errors'
import { translateReason } from '@/admin/messages/refusals'
import { type Translate, useTranslate } from '@/admin/messages/translate'
import type { Chosen } from '@/admin/workflow/chosen'
import { type ActionRequest, postAction, type Refused, type Target } from '@/admin/workflow/requests'
import { keepReview, reload } from '@/admin/workflow/store'
import type { Issue } from '@/platform/issues'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

interface Work {
  chosen: Chosen
  target: Target
  review: ReviewDescription
}

/** `outdated`: the text or its stage is another one by now, so the person has to look before deciding again. */
type Outcome = 'done' | 'refused' | 'outdated'

export const useAction = ({ chosen, target, review }: Work) => {
  const [working, setWorking] = useState(false)
  const [issues, setIssues] = useState<Issue[]>([])
  const refresh = useRefresh()
  const router = useRouter()
  const translate = useTranslate()
  const { action } = chosen.description

  /** @param more what the action wants beside a comment; `revision` where it is another than the review's */
  const perform = async (comment: string, more: Partial<ActionRequest> = {}): Promise<Outcome> => {
    setWorking(true)
    const answer = await postAction(target, {
      action,
      revision: review.revision,
      ...(comment ? { comment } : {}),
      ...(chosen.override ? { override: true } : {}),
      ...more,
    })
    if (answer.ok) {
      toast.success(translate(actionMessages[chosen.override ? 'override' : action].done))
      keepReview(target, answer.value)
      await refresh(answer.value)
    } else {
      toast.error(translateRefused(answer, translate))
      setIssues(answer.issues)
      if (answer.status === 409) router.refresh()
    }
    void reload(target)
    setWorking(false)
    if (answer.ok) return 'done'
    return answer.status === 409 ? 'outdated' : 'refused'
  }
  return { perform, working, issues }
}

/** Brings Payload's own knowledge of the document up to date: its status, the count of versions, the time of its change. */
const useRefresh = () => {
  const router = useRouter()
  const { setHasPublishedDoc, setUnpublishedVersionCount, incrementVersionCount, hasPublishedDoc } =
    useDocumentInfo()
  const release = useRelease()
  return async ({ live, liveRevision, revision }: ReviewDescription) => {
    if (live !== hasPublishedDoc) incrementVersionCount()
    setHasPublishedDoc(live)
    setUnpublishedVersionCount(live && liveRevision !== revision ? 1 : 0)
    router.refresh()
    await release()
  }
}

/** Gives one's own edit lock back: whose turn it is now should not have to wait five minutes, or to take over. */
const useRelease = () => {
  const { id, collectionSlug, documentLockState, unlockDocument } = useDocumentInfo()
  const { user } = useAuth()
  return async () => {
    const holder = documentLockState.current?.user
    const holderId = typeof holder === 'object' ? holder?.id : holder
    if (id && collectionSlug && holderId === user?.id) await unlockDocument(id, collectionSlug)
  }
}

const translateRefused = ({ code, message }: Refused, translate: Translate): string =>
  translateError(code, message ? translateReason(message, translate) : undefined, translate)

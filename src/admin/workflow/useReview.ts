// The review of the document that is open in the panel; read again whenever the document was saved.
'use client'
import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Target } from '@/admin/workflow/requests'
import { type Known, readKnown, reload, subscribe } from '@/admin/workflow/store'

const nowhere: Target = { api: '', type: '', id: '', user: '' }

/** `target` is absent while the document was never saved. */
export const useReview = (): Known & { target: Target | undefined } => {
  const target = useTarget()
  const known = useSyncExternalStore(
    subscribe,
    () => readKnown(target ?? nowhere),
    () => readKnown(nowhere),
  )
  return { ...known, target }
}

/** Keeps the review fresh; mounted once a document, by the workflow bar. */
export const useFreshReview = (): void => {
  const target = useTarget()
  const { data } = useDocumentInfo()
  const savedAt = data?.updatedAt
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what makes the known review old
  useEffect(() => {
    if (target) void reload(target)
  }, [target, savedAt])
}

export const useTarget = (): Target | undefined => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const { api } = config.routes
  const userId = String(user?.id ?? '')
  return useMemo(
    () =>
      id !== undefined && id !== null && collectionSlug
        ? { api, type: collectionSlug, id: String(id), user: userId }
        : undefined,
    [api, collectionSlug, id, userId],
  )
}

// The texts that a document had, as many pages of them as were asked for.
'use client'
import { useCallback, useEffect, useState } from 'react'
import { fetchRevisions } from '@/admin/compare/requests'
import type { Target } from '@/admin/workflow/requests'
import type { Revisions } from '@/workflow/comparison/revisions'

export interface KnownRevisions {
  revisions: Revisions | undefined
  /** Absent where there are no older ones. */
  readOlder: (() => void) | undefined
}

export const useRevisions = (target: Target): KnownRevisions => {
  const [revisions, setRevisions] = useState<Revisions>()
  const read = useCallback(
    async (page: number) => {
      const answer = await fetchRevisions(target, page)
      if (answer.ok)
        setRevisions((before) => ({ ...answer.value, docs: [...(before?.docs ?? []), ...answer.value.docs] }))
    },
    [target],
  )
  useEffect(() => {
    setRevisions(undefined)
    void read(1)
  }, [read])
  const isMore = revisions && revisions.page * revisions.limit < revisions.totalDocs
  return { revisions, readOlder: isMore ? () => void read(revisions.page + 1) : undefined }
}

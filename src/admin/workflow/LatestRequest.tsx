// The comment with which changes were requested, while they are awaited.
'use client'
import { useTranslate } from '@/admin/messages/translate'
import type { LogEntry } from '@/admin/workflow/requests'
import { stageLabels } from '@/collections/fields/stageLabels'
import type { Stage } from '@/collections/reviews/stages'

export const LatestRequest = ({ stage, log }: { stage: Stage; log: LogEntry[] }) => {
  const translate = useTranslate()
  const request = log.find(({ action }) => action === 'requestChanges')
  if (stage !== 'changesRequested' || !request) return null
  return (
    <div className="review-panel__request" role="note">
      <h3>{translate(stageLabels.changesRequested)}</h3>
      <p className="review-panel__comment">{request.comment}</p>
      <p className="review-panel__by">{request.actorName}</p>
    </div>
  )
}

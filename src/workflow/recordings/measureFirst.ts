// Before an episode is submitted, its recording elsewhere is measured, and what was found is written into the episode:
// reviewers see it, the approval is for it, the feed tells it. Outside of any transaction, as a network takes its time.
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/database/inTransaction'
import { measure } from '@/workflow/recordings/measure'
import { isKnown, type Recording, recordingElsewhere } from '@/workflow/recordings/recording'
import { type DocumentText, readDocument } from '@/workflow/reviews/documents'
import { type ActionRequest, considerAlone } from '@/workflow/reviews/performAction'

/** @returns the request, about the text as it is now */
export const measureFirst = async (
  payload: Payload,
  request: ActionRequest,
  req: PayloadRequest,
): Promise<ActionRequest> => {
  if (request.type !== 'podcast-episodes' || !['submit', 'publish'].includes(request.action)) return request
  const document = await readDocument(payload, request, req)
  const recording = recordingElsewhere(document.content)
  if (!recording || isKnown(recording)) return request
  const { decision, review } = await considerAlone(payload, request, req)
  const mayGoOn = decision.ok || decision.kind === 'content'
  // What is approved already stays as it was approved.
  if (!mayGoOn || !['draft', 'changesRequested'].includes(review.stage)) return request
  const finding = await measure(recording.url)
  if (finding.outcome !== 'measured') return request
  const { bytes, mimeType } = finding
  if (bytes === null && mimeType === null) return request
  await write(
    payload,
    document,
    { bytes: recording.bytes ?? bytes, mimeType: recording.mimeType ?? mimeType },
    req,
  )
  if (request.revision !== document.revision) return request
  const { revision } = await readDocument(payload, request, req)
  return { ...request, revision }
}

const write = (
  payload: Payload,
  { id, content }: DocumentText,
  measured: Omit<Recording, 'url'>,
  outer: PayloadRequest,
): Promise<unknown> =>
  inTransaction(
    payload,
    (req) =>
      payload.update({
        collection: 'podcast-episodes',
        id,
        data: { audio: { ...(content.audio as object), ...measured } },
        draft: true,
        depth: 0,
        overrideAccess: true,
        req,
      }),
    { req: outer },
  )

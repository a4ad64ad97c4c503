// A save that undoes something others decided says so: a text that left the schedule, or that is no longer approved.
import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'
import { isPublished } from '@/collections/published'
import type { Stage } from '@/collections/reviews/stages'
import { type NoticeCode, noticeIn } from '@/platform/i18n/noticeIn'

interface LostStage {
  document: string
  from: Stage
  to: Stage
}

/** Told beside the answer of a save. */
export interface Notice {
  code: string
  message: string
  document: string
}

/** Noted with the request, whose hooks share one context. */
const key = 'lostStages'

export const noteStage = ({ context }: PayloadRequest, lost: LostStage): void => {
  const noted = (context[key] ?? []) as LostStage[]
  if (lost.from in notices && !noted.some(({ document }) => document === lost.document))
    context[key] = [...noted, lost]
}

const notices: Partial<Record<Stage, NoticeCode>> = {
  scheduled: 'leftSchedule',
  approved: 'lostApproval',
}

export const noticesOf = (req: PayloadRequest): Notice[] =>
  ((req.context[key] ?? []) as LostStage[]).flatMap(({ document, from }) => {
    const code = notices[from]
    return code ? [{ code, message: noticeIn(req.i18n?.language, code), document }] : []
  })

/** Puts the notices of a save into its answer; the panel shows its message. */
export const reportLostStages = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    if (isPublished(collection.slug) && collection.endpoints)
      collection.endpoints = collection.endpoints.map((endpoint) =>
        isSave(endpoint) ? { ...endpoint, handler: telling(endpoint.handler) } : endpoint,
      )
  return config
}

const isSave = ({ method, path }: Endpoint): boolean =>
  (method === 'patch' && path === '/:id') || (method === 'post' && path === '/versions/:id')

const telling =
  (save: PayloadHandler): PayloadHandler =>
  async (req) => {
    const answer = await save(req)
    const told = noticesOf(req)
    const [first] = told
    if (!answer.ok || !first) return answer
    const { headers, status } = answer
    const body = (await answer.json()) as object
    return Response.json({ ...body, message: first.message, notices: told }, { headers, status })
  }

// A save that undoes something others decided says so: a text that left the schedule, or that is no longer approved.
import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'
import { isEditorial } from '@/collections/editorialSlugs'
import { type LabelOf, label } from '@/platform/i18n/label'
import { say } from '@/platform/i18n/say'
import type { Stage } from '@/workflow/core/stages'

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

const notices: Partial<Record<Stage, { code: string; sentence: LabelOf }>> = {
  scheduled: {
    code: 'leftSchedule',
    sentence: {
      ...label(
        'Saved. The text left the schedule: it is no longer the one that was approved, and is a draft again.',
        'Enregistré. Le texte n’est plus programmé : ce n’est plus celui qui a été approuvé, et c’est de nouveau un brouillon.',
      ),
      nl: 'Opgeslagen. De tekst is niet meer ingepland: het is niet meer de tekst die werd goedgekeurd, en weer een concept.',
    },
  },
  approved: {
    code: 'lostApproval',
    sentence: {
      ...label(
        'Saved. The approval is void: this is no longer the text that was approved, and it is a draft again.',
        'Enregistré. L’approbation ne vaut plus : ce n’est plus le texte qui a été approuvé, et c’est de nouveau un brouillon.',
      ),
      nl: 'Opgeslagen. De goedkeuring vervalt: dit is niet meer de tekst die werd goedgekeurd, en het is weer een concept.',
    },
  },
}

export const noticesOf = (req: PayloadRequest): Notice[] =>
  ((req.context[key] ?? []) as LostStage[]).flatMap(({ document, from }) => {
    const notice = notices[from]
    return notice ? [{ code: notice.code, message: say(req, notice.sentence), document }] : []
  })

/** Puts the notices of a save into its answer; the panel shows its message. */
export const tellLostStages = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    if (isEditorial(collection.slug) && collection.endpoints)
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

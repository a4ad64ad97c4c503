// What the bell asks `/api/notifications`.
import { type Answer, ask, posting } from '@/admin/workflow/requests'

/** A notification, as far as it is shown. */
export interface Told {
  id: string
  message: string
  /** In the panel. */
  url: string
  /** ISO 8601 instant. */
  at: string
  readAt: string | null
}

interface Page {
  docs: Told[]
  unreadDocs: number
}

const newest = 10

export const fetchNewest = (api: string, language: string): Promise<Answer<Page>> =>
  ask(`${api}/notifications?${new URLSearchParams({ limit: String(newest), language })}`)

/** The page may be left before it answers. */
export const postRead = (api: string, id: string): Promise<Answer<unknown>> =>
  ask(`${api}/notifications/${id}/read`, { ...posting({}), keepalive: true })

export const postReadAll = (api: string): Promise<Answer<unknown>> =>
  ask(`${api}/notifications/read-all`, posting({}))

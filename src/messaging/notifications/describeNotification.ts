// A notification as the person it is for reads it.
import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { sentenceOf } from '@/messaging/notifications/sentenceOf'
import { isLanguage, type Language, languages } from '@/platform/i18n/languages'
import { panelPath } from '@/platform/links/panelPath'

export interface NotificationRow {
  id: string
  event: string
  type: string
  document: string
  title: string | undefined
  who: string | undefined
  message: string
  /** In the panel. */
  url: string
  data: Record<string, unknown>
  at: string
  readAt: string | null
}

/** A parameter: the language of the messages, where it is not that of the person's mails. */
export const askedLanguage = z.enum(languages as readonly [Language, ...Language[]]).optional()

/** That of the person's mails. */
export const languageOf = ({ user }: PayloadRequest): Language => {
  const language = (user as unknown as { language?: unknown } | null)?.language
  return isLanguage(language) ? language : 'en'
}

export const describeNotification = (row: Record<string, unknown>, language: Language): NotificationRow => {
  const { event, type, document, at, readAt } = row
  const { who, title, ...data } = (row.data ?? {}) as { who?: string; title?: string }
  return {
    id: String(row.id),
    event: String(event),
    type: String(type),
    document: String(document),
    title,
    who,
    message: sentenceOf({ event: String(event), who, title }, language),
    url: panelPath(String(type), String(document)),
    data,
    at: at as string,
    readAt: (readAt as string | null | undefined) ?? null,
  }
}

export const isUnreadBy = (user: string): Where => ({
  and: [{ user: { equals: user } }, { readAt: { exists: false } }],
})

/** The newest unread ones, and how many there are. */
export const findUnread = async (
  payload: Payload,
  { user, limit, language }: { user: string; limit: number; language: Language },
): Promise<{ total: number; rows: NotificationRow[] }> => {
  const { docs, totalDocs } = await payload.db.find<Record<string, unknown>>({
    collection: 'notifications',
    where: isUnreadBy(user),
    sort: ['-at', '-key'],
    limit,
    page: 1,
    pagination: true,
  })
  return { total: totalDocs, rows: docs.map((row) => describeNotification(row, language)) }
}

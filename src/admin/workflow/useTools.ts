// What the menu offers beside the workflow's actions: to see the saved text as its readers will, before anybody decides.
'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { translateError } from '@/admin/messages/errors'
import { toolMessages } from '@/admin/messages/tools'
import { useTranslate } from '@/admin/messages/translate'
import {
  type Answer,
  postPreviewLink,
  postTestSend,
  type Refused,
  type Target,
} from '@/admin/workflow/requests'
import type { LabelOf } from '@/platform/i18n/label'

export interface Tool {
  name: 'preview' | 'testSend'
  label: LabelOf
  use: () => Promise<void>
}

/**
 * Where the text of each document is seen, until when: a link shows the newest text whenever it is opened, and a document
 * has room for twenty.
 */
const seenAt = new Map<string, { page: string; until: number }>()
/** A working day, also by a clock that is an hour or two wrong. */
const lifetime = 8 * 60 * 60 * 1000
/** Nobody should be sent to a page that closes while they read it. */
const readingTime = 10 * 60 * 1000

const pageOf = async (target: Target): Promise<Answer<string>> => {
  const name = `${target.user} ${target.type}:${target.id}`
  const now = Date.now()
  const known = seenAt.get(name)
  if (known && known.until - now > readingTime) return { ok: true, value: known.page }
  const until = now + lifetime
  const answer = await postPreviewLink(target, new Date(until))
  if (!answer.ok) return answer
  const { page } = answer.value.urls
  seenAt.set(name, { page, until })
  return { ok: true, value: page }
}

export const useTools = (target: Target | undefined): Tool[] => {
  const translate = useTranslate()
  const { user } = useAuth()
  if (!target) return []
  const refuse = ({ code, message }: Refused) => void toast.error(translateError(code, message, translate))

  const preview = async () => {
    // At once: browsers let a click open a tab, not an answer that comes after it.
    const tab = window.open('about:blank', '_blank')
    const answer = await pageOf(target)
    if (!answer.ok) {
      tab?.close()
      refuse(answer)
    } else (tab ?? window).location.href = answer.value
  }

  const testSend = async () => {
    const answer = await postTestSend(target, String(user?.email))
    if (answer.ok) toast.success(translate(toolMessages.sent))
    else refuse(answer)
  }

  const tools: Tool[] = [{ name: 'preview', label: toolMessages.preview, use: preview }]
  return target.type === 'issues'
    ? [...tools, { name: 'testSend', label: toolMessages.testSend, use: testSend }]
    : tools
}

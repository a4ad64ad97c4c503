// What the menu offers beside the workflow's actions: to see the saved text as its readers will, to have it mailed, to ask
// who protects.
'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { may, type Role } from '@/access/roles'
import { barMessages } from '@/admin/messages/bar'
import { translateError } from '@/admin/messages/errors'
import { toolMessages } from '@/admin/messages/tools'
import { useTranslate } from '@/admin/messages/translate'
import { type Answer, postPreviewLink, type Refused, type Target } from '@/admin/workflow/requests'
import { putAway } from '@/collections/reviews/stages'
import type { LabelOf } from '@/platform/i18n/label'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export interface Tool {
  name: 'preview' | 'livePage' | ToolDialog
  label: LabelOf
  use: () => void
}

/** Those that ask something first. */
export type ToolDialog = 'testSend' | 'askProtection'

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

interface Place {
  target: Target | undefined
  review: ReviewDescription | undefined
  open: (dialog: ToolDialog) => void
}

export const useTools = ({ target, review, open }: Place): Tool[] => {
  const translate = useTranslate()
  const { user } = useAuth()
  if (!target || !review) return []
  const roles = (user?.roles ?? []) as Role[]
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

  const { page } = review
  const mayAsk = !may({ roles }, 'protect') && !putAway.includes(review.stage)
  const maySend = target.type === 'issues' && may({ roles }, 'sendTests')
  const tools: (Tool | false)[] = [
    { name: 'preview', label: toolMessages.preview, use: () => void preview() },
    page !== null && {
      name: 'livePage',
      label: barMessages.livePage,
      use: () => void window.open(page, '_blank'),
    },
    maySend && { name: 'testSend', label: barMessages.test.name, use: () => open('testSend') },
    mayAsk && { name: 'askProtection', label: barMessages.ask.name, use: () => open('askProtection') },
  ]
  return tools.filter((tool) => tool !== false)
}

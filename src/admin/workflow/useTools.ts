// What the menu offers beside the workflow's actions: to see the saved text as its readers will, before anybody decides.
'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { sayError } from '@/admin/words/errors'
import { useSay } from '@/admin/words/say'
import { toolWords } from '@/admin/words/tools'
import { postPreviewLink, postTestSend, type Refused, type Target } from '@/admin/workflow/requests'
import type { LabelOf } from '@/fields/label'

export interface Tool {
  name: 'preview' | 'testSend'
  words: LabelOf
  use: () => Promise<void>
}

export const useTools = (target: Target | undefined): Tool[] => {
  const say = useSay()
  const { user } = useAuth()
  if (!target) return []
  const refuse = ({ code, message }: Refused) => void toast.error(sayError(code, message, say))

  const preview = async () => {
    // At once: browsers let a click open a tab, not an answer that comes after it.
    const tab = window.open('about:blank', '_blank')
    const answer = await postPreviewLink(target)
    if (!answer.ok) {
      tab?.close()
      refuse(answer)
    } else if (tab) tab.location.href = answer.value.urls.page
    else window.location.href = answer.value.urls.page
  }

  const testSend = async () => {
    const answer = await postTestSend(target, String(user?.email))
    if (answer.ok) toast.success(say(toolWords.sent))
    else refuse(answer)
  }

  const tools: Tool[] = [{ name: 'preview', words: toolWords.preview, use: preview }]
  return target.type === 'issues'
    ? [...tools, { name: 'testSend', words: toolWords.testSend, use: testSend }]
    : tools
}

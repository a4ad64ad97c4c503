// Shows the saved text as the public would read it, in a tab of its own, by a link that is made for that.
'use client'
import { toast } from '@payloadcms/ui'
import { sayError } from '@/admin/words/errors'
import { useSay } from '@/admin/words/say'
import { postPreviewLink, type Target } from '@/admin/workflow/requests'

export const usePreview = (target: Target | undefined) => {
  const say = useSay()
  return async () => {
    if (!target) return
    // At once: browsers let a click open a tab, not an answer that comes after it.
    const tab = window.open('about:blank', '_blank')
    const answer = await postPreviewLink(target)
    if (!answer.ok) {
      tab?.close()
      toast.error(sayError(answer.code, answer.message, say))
    } else if (tab) tab.location.href = answer.value.urls.page
    else window.location.href = answer.value.urls.page
  }
}

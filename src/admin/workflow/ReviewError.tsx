// Stands where the buttons would, when the review could not be read.
'use client'
import { Button } from '@payloadcms/ui'
import { sayError } from '@/admin/messages/errors'
import { reviewMessages } from '@/admin/messages/review'
import { useSay } from '@/admin/messages/say'
import type { Refused, Target } from '@/admin/workflow/requests'
import { reload } from '@/admin/workflow/store'

export const ReviewError = ({ error, target }: { error: Refused; target: Target }) => {
  const say = useSay()
  return (
    <div className="workflow-bar" role="alert">
      <span className="workflow-bar__error">{sayError(error.code, error.message, say)}</span>
      <Button buttonStyle="secondary" margin={false} onClick={() => void reload(target)}>
        {say(reviewMessages.tryAgain)}
      </Button>
    </div>
  )
}

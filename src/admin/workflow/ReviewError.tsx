// Stands where the buttons would, when the review could not be read.
'use client'
import { Button } from '@payloadcms/ui'
import { translateError } from '@/admin/messages/errors'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { Refused, Target } from '@/admin/workflow/requests'
import { reload } from '@/admin/workflow/store'

export const ReviewError = ({ error, target }: { error: Refused; target: Target }) => {
  const translate = useTranslate()
  return (
    <div className="workflow-bar" role="alert">
      <span className="workflow-bar__error">{translateError(error.code, error.message, translate)}</span>
      <Button buttonStyle="secondary" margin={false} onClick={() => void reload(target)}>
        {translate(reviewMessages.tryAgain)}
      </Button>
    </div>
  )
}

// A sentence at the head of the form that people must not miss.
'use client'
import { Button } from '@payloadcms/ui'
import { translateError } from '@/admin/messages/errors'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { Refused } from '@/admin/workflow/requests'
import type { LabelOf } from '@/platform/i18n/label'

interface Props {
  text: LabelOf
  why?: Refused | undefined
  onTryAgain?: () => void
}

export const Note = ({ text, why, onTryAgain }: Props) => {
  const translate = useTranslate()
  return (
    <div className="unsaved-note unsaved-note--problem" role="alert">
      <p>
        {translate(text)} {why && translateError(why.code, why.message, translate)}
      </p>
      {onTryAgain && (
        <div className="unsaved-note__controls">
          <Button size="small" margin={false} onClick={onTryAgain}>
            {translate(reviewMessages.tryAgain)}
          </Button>
        </div>
      )}
    </div>
  )
}

// A sentence at the head of the form that people must not miss.
'use client'
import { Button } from '@payloadcms/ui'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { LabelOf } from '@/platform/i18n/label'

export const Note = ({ text, onTryAgain }: { text: LabelOf; onTryAgain?: () => void }) => {
  const translate = useTranslate()
  return (
    <div className="unsaved-note unsaved-note--problem" role="alert">
      <p>{translate(text)}</p>
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

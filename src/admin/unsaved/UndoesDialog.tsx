// Asks before a save takes back what others decided.
'use client'
import { Button } from '@payloadcms/ui'
import { barMessages } from '@/admin/messages/bar'
import { useDateLanguage, useTranslate } from '@/admin/messages/translate'
import { Dialog } from '@/admin/unsaved/Dialog'
import { fill } from '@/platform/i18n/fill'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

interface Props {
  undoes: NonNullable<ReviewDescription['savingUndoes']>
  publishAt: string | null
  onSave: () => void
  onKeep: () => void
}

export const UndoesDialog = ({ undoes, publishAt, onSave, onKeep }: Props) => {
  const translate = useTranslate()
  const language = useDateLanguage()
  const { undoes: words } = barMessages
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  const effect = translate(undoes === 'schedule' ? words.scheduleEffect : words.approvalEffect)
  return (
    <Dialog title={translate(words[undoes])} onClose={onKeep}>
      <p>{fill(effect, { time: publishAt ? date.format(new Date(publishAt)) : '–' })}</p>
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" id="keep-approved" margin={false} onClick={onKeep}>
          {translate(words.keep)}
        </Button>
        <Button id="save-approved" margin={false} onClick={onSave}>
          {translate(words.save)}
        </Button>
      </div>
    </Dialog>
  )
}

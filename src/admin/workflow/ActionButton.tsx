// One action as a button. One that is not allowed stays reachable: it opens what is missing instead.
'use client'
import { Button } from '@payloadcms/ui'
import { actionMessages } from '@/admin/messages/actions'
import { barMessages } from '@/admin/messages/bar'
import { translateReason } from '@/admin/messages/refusals'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { Chosen } from '@/admin/workflow/chosen'
import type { ActionDescription } from '@/workflow/reviews/describeReview'

interface Props {
  description: ActionDescription
  unsaved: boolean
  /** The newest state is being read: a moment. */
  reading: boolean
  onChoose: (chosen: Chosen) => void
  primary?: boolean
}

export const ActionButton = ({ description, unsaved, reading, onChoose, primary = false }: Props) => {
  const translate = useTranslate()
  const { action, allowed, reason } = description
  const saveFirst = unsaved && action === 'submit'
  const waits = unsaved && !saveFirst
  const why = waits
    ? translate(reviewMessages.unsavedHint)
    : reason && !saveFirst
      ? translateReason(reason, translate)
      : undefined
  const open = saveFirst || (allowed && !unsaved)
  return (
    <Button
      buttonStyle={primary ? 'primary' : 'secondary'}
      className={`workflow-button${open ? '' : ' workflow-button--refused'}`}
      id={`workflow-${action}`}
      margin={false}
      onClick={() => !waits && !reading && onChoose({ description, ...(saveFirst ? { saveFirst } : {}) })}
      size="medium"
      {...(why ? { tooltip: why } : {})}
      extraButtonProps={{
        'aria-haspopup': 'dialog',
        ...(waits || reading ? { 'aria-disabled': true } : {}),
        ...(why ? { 'aria-description': why } : {}),
      }}
    >
      {translate(saveFirst ? barMessages.saveAndSubmit : actionMessages[action].name)}
    </Button>
  )
}

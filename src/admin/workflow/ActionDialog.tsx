// Asks once before an action: what will happen, and a comment. For an action that is not allowed it says why.
'use client'
import { FullscreenModal, useModal } from '@payloadcms/ui'
import { useEffect, useId } from 'react'
import { actionMessages } from '@/admin/messages/actions'
import { barMessages } from '@/admin/messages/bar'
import { useTranslate } from '@/admin/messages/translate'
import { ActionForm } from '@/admin/workflow/ActionForm'
import type { Chosen } from '@/admin/workflow/chosen'
import { RefusalNote } from '@/admin/workflow/RefusalNote'
import type { Target } from '@/admin/workflow/requests'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

interface Props {
  chosen: Chosen
  target: Target
  review: ReviewDescription
  onClose: () => void
  /** What was saved could not be submitted. */
  onRefused: () => void
}

const ActionDialog = ({ chosen, target, review, onClose, onRefused }: Props) => {
  const slug = useId()
  const heading = useId()
  const { openModal, closeModal, isModalOpen } = useModal()
  const translate = useTranslate()
  const { description, override, saveFirst } = chosen
  const messages = actionMessages[override ? 'override' : description.action]
  useEffect(() => {
    openModal(slug)
  }, [openModal, slug])
  useReturnedFocus()
  const close = () => {
    closeModal(slug)
    onClose()
  }
  return (
    <FullscreenModal
      slug={slug}
      className="workflow-dialog"
      closeOnBlur={false}
      aria-labelledby={heading}
      onKeyDown={(event: React.KeyboardEvent) => event.key === 'Escape' && close()}
    >
      {isModalOpen(slug) && (
        <div className="workflow-dialog__box">
          <h2 id={heading}>{translate(saveFirst ? barMessages.saveAndSubmit : messages.name)}</h2>
          {description.allowed || override || saveFirst ? (
            <ActionForm
              chosen={chosen}
              review={review}
              target={target}
              messages={messages}
              onClose={close}
              onRefused={onRefused}
            />
          ) : (
            <RefusalNote description={description} target={target} onClose={close} />
          )}
        </div>
      )}
    </FullscreenModal>
  )
}

/** Focus goes back where it was; to the bar when that button is gone or hidden. */
const useReturnedFocus = () => {
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
      if (document.activeElement !== opener) document.querySelector<HTMLElement>('.workflow-bar')?.focus()
    }
  }, [])
}

export default ActionDialog

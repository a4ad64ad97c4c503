// The button of a draft, as Payload's looks.
'use client'
import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'

export const SaveButton = ({ isSaving, onSave }: { isSaving: boolean; onSave: () => void }) => {
  const { uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  const disabled = (operation === 'update' && !modified) || uploadStatus === 'uploading' || isSaving
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      disabled={disabled}
      onClick={onSave}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}

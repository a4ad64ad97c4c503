// Payload's “Save” of a consent, which tells what a withdrawal takes down before it does.
'use client'
import {
  Button,
  FormSubmit,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { protectionMessages } from '@/admin/messages/protection'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { useUses } from '@/admin/protection/ConsentUses'
import { UsesList } from '@/admin/protection/UsesList'
import { Dialog } from '@/admin/unsaved/Dialog'

export const SaveConsent = () => {
  const { t } = useTranslation()
  const { id, savedDocumentData } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const withdrawnAt = useFormFields(([fields]) => fields.withdrawnAt?.value)
  const [asking, setAsking] = useState(false)
  const isWithdrawal = Boolean(id && withdrawnAt && !savedDocumentData?.withdrawnAt)
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={Boolean(id) && !modified}
        onClick={() => (isWithdrawal ? setAsking(true) : void submit())}
        size="medium"
        type="button"
      >
        {t('general:save')}
      </FormSubmit>
      {asking && (
        <Withdrawal
          onConfirm={() => {
            setAsking(false)
            void submit()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

const Withdrawal = ({ onConfirm, onClose }: { onConfirm: () => void; onClose: () => void }) => {
  const translate = useTranslate()
  const { withdraw } = protectionMessages
  const uses = useUses()
  const atStake = uses?.filter(({ onWithdrawal }) => onWithdrawal !== 'later')
  return (
    <Dialog title={translate(withdraw.title)} onClose={onClose}>
      {atStake && <p>{translate(atStake.length > 0 ? withdraw.effect : withdraw.nothing)}</p>}
      {atStake && <UsesList uses={atStake} />}
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button id="confirm-withdrawal" margin={false} disabled={!atStake} onClick={onConfirm}>
          {translate(withdraw.confirm)}
        </Button>
      </div>
    </Dialog>
  )
}

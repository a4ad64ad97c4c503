// Asks before unsaved text is left behind.
'use client'
import { Button } from '@payloadcms/ui'
import { useTranslate } from '@/admin/messages/translate'
import { unsavedMessages } from '@/admin/messages/unsaved'
import { Dialog } from '@/admin/unsaved/Dialog'

interface Props {
  isSigningOut: boolean
  onSave?: () => void
  onGo: () => void
  onStay: () => void
}

export const LeaveDialog = ({ isSigningOut, onSave, onGo, onStay }: Props) => {
  const translate = useTranslate()
  const { leave } = unsavedMessages
  return (
    <Dialog title={translate(leave.title)} onClose={onStay}>
      <p>{translate(isSigningOut ? leave.signOut : leave.effect)}</p>
      <div className="workflow-dialog__controls unsaved-dialog__controls">
        <Button buttonStyle="secondary" margin={false} onClick={onStay}>
          {translate(leave.stay)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onGo}>
          {translate(leave.go)}
        </Button>
        {onSave && (
          <Button margin={false} onClick={onSave}>
            {translate(leave.save)}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

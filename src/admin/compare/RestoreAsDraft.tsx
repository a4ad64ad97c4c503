// Brings an earlier text back as a draft. Payload 3.90's own button restores a draft version as a publication
// (`canRestoreAsDraft` is false for drafts) and is refused by the gate.
'use client'
import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { postRestore } from '@/admin/compare/requests'
import { translateError } from '@/admin/messages/errors'
import { restoreMessages } from '@/admin/messages/restore'
import { useTranslate } from '@/admin/messages/translate'
import type { Target } from '@/admin/workflow/requests'

const modal = 'restore-as-draft'

export const RestoreAsDraft = ({ target, version }: { target: Target; version: string }) => {
  const translate = useTranslate()
  const router = useRouter()
  const { config } = useConfig()
  const { openModal } = useModal()
  const restore = async () => {
    const answer = await postRestore(target, version)
    if (!answer.ok) return void toast.error(translateError(answer.code, answer.message, translate))
    toast.success(translate(restoreMessages.done))
    router.push(`${config.routes.admin}/collections/${target.type}/${target.id}`)
  }
  return (
    <>
      <Button id={modal} buttonStyle="secondary" margin={false} size="small" onClick={() => openModal(modal)}>
        {translate(restoreMessages.name)}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={translate(restoreMessages.name)}
        body={translate(restoreMessages.effect)}
        confirmLabel={translate(restoreMessages.name)}
        onConfirm={restore}
      />
    </>
  )
}

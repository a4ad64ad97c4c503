// Brings an earlier version back as a draft. It stands in for Payload 3.90's own button in this view, which restores a
// draft version as a publication (`canRestoreAsDraft` is false for drafts) and is refused by the gate.
'use client'
import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { translateError } from '@/admin/messages/errors'
import { restoreMessages } from '@/admin/messages/restore'
import { useTranslate } from '@/admin/messages/translate'
import './workflow.css'

const modal = 'restore-as-draft'

export const RestoreAsDraft = () => {
  const translate = useTranslate()
  const { openModal } = useModal()
  const restore = useRestore()
  return (
    <>
      <span className="restore-as-draft">
        <Button id="restore-as-draft" margin={false} size="small" onClick={() => openModal(modal)}>
          {translate(restoreMessages.name)}
        </Button>
      </span>
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

/** `/admin/collections/{type}/{id}/versions/{version}` → a draft with that version's text. */
const useRestore = () => {
  const translate = useTranslate()
  const router = useRouter()
  const { config } = useConfig()
  const { admin, api } = config.routes
  const [type, id, , version] = usePathname().replace(`${admin}/collections/`, '').split('/')
  return async () => {
    const response = await fetch(`${api}/${type}/versions/${version}?draft=true`, {
      method: 'POST',
      credentials: 'include',
    }).catch(() => undefined)
    const body = await response?.json().catch(() => undefined)
    if (!response?.ok)
      return void toast.error(translateError(body?.code, body?.errors?.[0]?.message, translate))
    toast.success(translate(restoreMessages.done))
    router.push(`${admin}/collections/${type}/${id}`)
  }
}

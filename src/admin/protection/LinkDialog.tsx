// Chooses the consent to link. A new one is made in a drawer, and chosen once it is saved.
'use client'
import { Button, toast, useDocumentDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import { translateError } from '@/admin/messages/errors'
import { protectionMessages } from '@/admin/messages/protection'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { fetchConsents, type LinkProps, linkConsent } from '@/admin/protection/requests'
import { useAnswer } from '@/admin/review/useAnswer'
import { Dialog } from '@/admin/unsaved/Dialog'
import { reload } from '@/admin/workflow/store'
import { fill } from '@/platform/i18n/fill'

export default function LinkDialog({
  target,
  place,
  name,
  onLinked,
  onClose,
}: LinkProps & { onClose: () => void }) {
  const translate = useTranslate()
  const router = useRouter()
  const [chosen, setChosen] = useState('')
  const [working, setWorking] = useState(false)
  const known = useAnswer(useCallback(() => fetchConsents(target.api), [target.api]))
  const [Drawer, , { openDrawer, closeDrawer, isDrawerOpen }] = useDocumentDrawer({
    collectionSlug: 'consents',
  })
  const linked = place.consents.map(({ id }) => id)
  const link = async () => {
    setWorking(true)
    const answer = await linkConsent(target, place, chosen)
    setWorking(false)
    if (!answer.ok) return void toast.error(translateError(answer.code, answer.message, translate))
    toast.success(translate(protectionMessages.linked))
    onClose()
    onLinked()
    await reload(target)
    router.refresh()
  }
  return (
    <>
      {!isDrawerOpen && (
        <Dialog title={fill(translate(protectionMessages.linkTo), { name })} onClose={onClose}>
          <p>{translate(protectionMessages.linkEffect)}</p>
          <label className="people__choice">
            {translate(protectionMessages.consent)}
            <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">–</option>
              {(known.value ?? [])
                .filter(({ id }) => !linked.includes(id))
                .map(({ id, publicName, validUntil }) => (
                  <option key={id} value={id}>
                    {validUntil ? `${publicName} (${validUntil})` : publicName}
                  </option>
                ))}
            </select>
          </label>
          <div className="workflow-dialog__controls">
            <Button buttonStyle="secondary" id="new-consent" margin={false} onClick={openDrawer}>
              {translate(protectionMessages.create)}
            </Button>
            <Button buttonStyle="secondary" margin={false} disabled={working} onClick={onClose}>
              {translate(reviewMessages.cancel)}
            </Button>
            <Button
              id="link-consent"
              margin={false}
              disabled={working || !chosen}
              onClick={() => void link()}
            >
              {translate(working ? reviewMessages.working : protectionMessages.link)}
            </Button>
          </div>
        </Dialog>
      )}
      <Drawer
        onSave={({ doc }) => {
          setChosen(String(doc.id))
          void known.readAgain()
          closeDrawer()
        }}
      />
    </>
  )
}

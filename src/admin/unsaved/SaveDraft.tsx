// Stands where Payload has “Save Draft”: saves, and sees to it that nothing typed is lost until it is saved.
'use client'
import {
  FormSubmit,
  useAuth,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useModal,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { unsavedMessages } from '@/admin/messages/unsaved'
import { ClashDialog } from '@/admin/unsaved/ClashDialog'
import { typedIn } from '@/admin/unsaved/changes'
import { HeadOfForm } from '@/admin/unsaved/HeadOfForm'
import { LeaveDialog } from '@/admin/unsaved/LeaveDialog'
import { Note } from '@/admin/unsaved/Note'
import { Offer } from '@/admin/unsaved/Offer'
import { type Owner, SignInDialog } from '@/admin/unsaved/SignInDialog'
import { useOutlive } from '@/admin/unsaved/useOutlive'
import { useSave } from '@/admin/unsaved/useSave'
import { useTyped } from '@/admin/unsaved/useTyped'
import { useWaysOut, type WayOut } from '@/admin/unsaved/waysOut'
import './unsaved.css'

export const SaveDraft = () => {
  const typed = useTyped()
  const saving = useSave(typed)
  const modified = useFormModified()
  const isNewer = useNewer()
  const [way, setWay] = useState<WayOut>()
  const [sessionEnded, setSessionEnded] = useState(false)
  const owner = useOwner()
  const { setUser } = useAuth()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const depth = useEditDepth()
  useWaysOut(
    modified && depth < 2,
    { admin: config.routes.admin, logout: config.admin.routes.logout },
    setWay,
  )
  useOutlive(modified, () => setSessionEnded(true))
  const { obstacle, save, send, giveUp } = saving
  const close = () => {
    setSessionEnded(false)
    giveUp()
  }
  return (
    <>
      <SaveButton isSaving={saving.saving} onSave={() => void save()} />
      <HeadOfForm>
        <Offer typed={typed} />
        {obstacle?.kind === 'failed' && <Note text={unsavedMessages.failed} onTryAgain={() => void save()} />}
        {isNewer && <Note text={unsavedMessages.newer} />}
        {!typed.isKept && <Note text={unsavedMessages.notKept} />}
      </HeadOfForm>
      {way && (
        <LeaveDialog
          isSigningOut={way.kind === 'signOut'}
          onStay={() => setWay(undefined)}
          onGo={() => {
            typed.keep()
            setWay(undefined)
            way.go()
          }}
          onSave={() => {
            setWay(undefined)
            // A new document goes to its own page by itself.
            void save(id || way.kind !== 'language' ? way.go : undefined)
          }}
        />
      )}
      {(obstacle?.kind === 'signedOut' || sessionEnded) && (
        <SignInDialog
          owner={owner}
          someoneElse={obstacle?.kind === 'signedOut' && obstacle.someoneElse}
          onSignedIn={(answer) => {
            setUser(answer as Parameters<typeof setUser>[0])
            setSessionEnded(false)
            void save()
          }}
          onClose={close}
        />
      )}
      {obstacle?.kind === 'clash' && (
        <ClashDialog
          fields={obstacle.fields}
          mine={typedIn(typed.changes())}
          theirs={obstacle.theirs}
          confirm={unsavedMessages.clash.save}
          onChoose={(chosen) => {
            const isTaken = (name: string) => chosen.includes(name) || !obstacle.fields.includes(name)
            const taken = Object.entries(obstacle.theirs).filter(([name]) => isTaken(name))
            void send(Object.fromEntries(taken), obstacle.revision)
          }}
          onClose={close}
        />
      )}
    </>
  )
}

const SaveButton = ({ isSaving, onSave }: { isSaving: boolean; onSave: () => void }) => {
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

/** Whose text it is, also when their session is over. */
const useOwner = (): Owner => {
  const { user } = useAuth()
  const owner = useRef<Owner>({ name: '', email: '' })
  if (user && !owner.current.email)
    owner.current = { name: String(user.name ?? user.email), email: String(user.email) }
  return owner.current
}

/**
 * Payload 3.90.1 shuts the form behind “This document has been modified: reload” at the first key that is pressed, and
 * reloading throws away what was typed. Here people write on; saving shows both texts.
 */
const useNewer = (): boolean => {
  const { isModalOpen, closeModal } = useModal()
  const [isNewer, setNewer] = useState(false)
  const isShut = isModalOpen('document-stale-data')
  useEffect(() => {
    if (!isShut) return
    closeModal('document-stale-data')
    setNewer(true)
  }, [isShut, closeModal])
  return isNewer
}

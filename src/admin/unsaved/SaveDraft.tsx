// Stands where Payload has “Save Draft”: saves, and sees to it that nothing typed is lost until it is saved.
'use client'
import { useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { unsavedMessages } from '@/admin/messages/unsaved'
import { ClashDialog } from '@/admin/unsaved/ClashDialog'
import { typedIn } from '@/admin/unsaved/changes'
import { Guard } from '@/admin/unsaved/Guard'
import { Note } from '@/admin/unsaved/Note'
import { SaveButton } from '@/admin/unsaved/SaveButton'
import { type Owner, SignInDialog } from '@/admin/unsaved/SignInDialog'
import { offerSave } from '@/admin/unsaved/saving'
import { UndoesDialog } from '@/admin/unsaved/UndoesDialog'
import { useNewer } from '@/admin/unsaved/useNewer'
import { useOutlive } from '@/admin/unsaved/useOutlive'
import { useSave } from '@/admin/unsaved/useSave'
import { useTyped } from '@/admin/unsaved/useTyped'
import { useReview } from '@/admin/workflow/useReview'

export const SaveDraft = () => {
  const typed = useTyped()
  const { save, send, saving, obstacle, giveUp } = useSave(typed)
  const [sessionEnded, setSessionEnded] = useState(false)
  const isNewer = useNewer(typed.saved)
  const owner = useOwner()
  const { setUser } = useAuth()
  const { id } = useDocumentInfo()
  const { review, target } = useReview()
  const [asking, setAsking] = useState<{ then: (() => void) | undefined }>()
  const saveAsked = (then?: () => void) => (review?.savingUndoes ? setAsking({ then }) : void save(then))
  const newestSave = useRef(saveAsked)
  newestSave.current = saveAsked
  useEffect(() => target && offerSave(target, (then) => newestSave.current(then)), [target])
  useOutlive(useFormModified(), () => setSessionEnded(true))
  return (
    <>
      <SaveButton isSaving={saving} onSave={() => saveAsked()} />
      {/* A new document goes to its own page by itself. */}
      <Guard typed={typed} onSave={({ kind, go }) => saveAsked(id || kind !== 'language' ? go : undefined)}>
        {obstacle?.kind === 'failed' && (
          <Note text={unsavedMessages.failed} why={obstacle.why} onTryAgain={() => void save()} />
        )}
        {isNewer && <Note text={unsavedMessages.newer} />}
      </Guard>
      {asking && review?.savingUndoes && (
        <UndoesDialog
          undoes={review.savingUndoes}
          publishAt={review.publishAt}
          onSave={() => {
            setAsking(undefined)
            void save(asking.then)
          }}
          onKeep={() => setAsking(undefined)}
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
          onClose={() => {
            setSessionEnded(false)
            giveUp()
          }}
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
          onClose={giveUp}
        />
      )}
    </>
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

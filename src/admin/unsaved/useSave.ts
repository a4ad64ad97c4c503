// Saves the draft. Before: is it still the same person, and still the text that was loaded? Whatever the answer is,
// what is in the form stays there until it is saved.
'use client'
import { toast, useAuth, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '@/admin/messages/translate'
import { unsavedMessages } from '@/admin/messages/unsaved'
import { fetchSignedIn } from '@/admin/signIn/requests'
import { changesBetween, clashesWith, missingIn, type Values } from '@/admin/unsaved/changes'
import { fetchDocument, saveAddress } from '@/admin/unsaved/requests'
import { useFieldNames } from '@/admin/unsaved/useFieldNames'
import { useFormState, useLayOver } from '@/admin/unsaved/useLayOver'
import { type Typed, valuesOf } from '@/admin/unsaved/useTyped'
import { fetchReview, type Refused, type Target } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'

/** What keeps the text from being saved. */
export type Obstacle =
  | { kind: 'failed'; why?: Refused }
  | { kind: 'signedOut'; someoneElse: boolean }
  | { kind: 'clash'; fields: string[]; theirs: Values; revision: string }

interface Sending {
  revision: string | undefined
  /** Laid over the form's values. */
  values: Values
}

export const useSave = (typed: Typed) => {
  const [obstacle, setObstacle] = useState<Obstacle>()
  const [saving, setSaving] = useState(false)
  const [sending, setSending] = useState<Sending>()
  const afterwards = useRef<() => void>(undefined)
  const target = useTarget()
  const { user } = useAuth()
  const { data, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const formStateOf = useFormState()
  const layOver = useLayOver()
  const nameFields = useFieldNames()
  const translate = useTranslate()
  const { language } = typed.place

  const stop = (reason: Obstacle) => {
    setSaving(false)
    setObstacle(reason)
  }

  const save = async (then?: () => void): Promise<void> => {
    if (then) afterwards.current = then
    typed.keep()
    setSaving(true)
    setObstacle(undefined)
    // The review before the document: a text that is saved in between is seen here, or refused by its revision.
    const [who, review] = await Promise.all([
      fetchSignedIn(target.api),
      target.id ? fetchReview(target) : undefined,
    ])
    if (!who.ok) return stop({ kind: 'failed', why: who })
    if (String(who.value.user?.id ?? '') !== typed.place.user)
      return stop({ kind: 'signedOut', someoneElse: who.value.user !== null })
    if (!review) return setSending({ revision: undefined, values: {} })
    if (!review.ok) return stop({ kind: 'failed', why: review })
    const document = await fetchDocument(target, language)
    if (!document.ok) return stop({ kind: 'failed', why: document })
    const { revision } = review.value
    if (document.value.updatedAt === data?.updatedAt) return setSending({ revision, values: {} })
    await meet(document.value, revision)
  }

  /** Somebody saved since the text was loaded. */
  const meet = async (document: Values, revision: string) => {
    const state = await formStateOf(document)
    if (!state) return stop({ kind: 'failed' })
    const now = valuesOf(state)
    const mine = typed.changes()
    const fields = clashesWith(now, mine)
    const changed = Object.keys(changesBetween(typed.saved ?? {}, now)).filter((name) => isText(name))
    const theirs = Object.fromEntries(changed.map((name) => [name, now[name] ?? null]))
    if (fields.length > 0) return stop({ kind: 'clash', fields, theirs, revision })
    const taken = Object.fromEntries(
      Object.entries(theirs).filter(([name]) => !(name in missingIn(now, mine))),
    )
    await send(taken, revision)
    if (Object.keys(taken).length > 0)
      toast.info(fill(translate(unsavedMessages.takenIn), { fields: nameFields(Object.keys(taken)) }))
  }

  const send = async (values: Values, revision: string | undefined) => {
    setSaving(true)
    setObstacle(undefined)
    if (Object.keys(values).length > 0 && !(await layOver(values))) return stop({ kind: 'failed' })
    setSending({ revision, values })
  }

  const sendNow = async ({ revision, values }: Sending): Promise<void> => {
    const sent = await submit({
      action: saveAddress(target, { language, revision }),
      method: target.id ? 'PATCH' : 'POST',
      overrides: { ...values, _status: 'draft' },
      skipValidation: true,
    })
    setSaving(false)
    if (sent?.res?.ok) {
      typed.forget()
      setUnpublishedVersionCount((count) => count + 1)
      afterwards.current?.()
      afterwards.current = undefined
      return
    }
    // Payload's form says why, but not to its caller.
    const who = await fetchSignedIn(target.api)
    if (who.ok && who.value.user?.id !== user?.id)
      return stop({ kind: 'signedOut', someoneElse: who.value.user !== null })
    if (revision === undefined) return stop({ kind: 'failed' })
    const review = await fetchReview(target)
    if (review.ok && review.value.revision !== revision) return save()
    stop({ kind: 'failed' })
  }

  // A render later: what was laid over the form is in it by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each
  useEffect(() => {
    if (!sending) return
    setSending(undefined)
    void sendNow(sending)
  }, [sending])

  const giveUp = () => {
    afterwards.current = undefined
    setObstacle(undefined)
  }
  return { save, send, saving, obstacle, giveUp }
}

/** Payload's own fields of a document: each save changes them. */
const isText = (name: string) =>
  !['id', 'createdAt', 'updatedAt', '_status', 'review', 'stage'].includes(name)

const useTarget = (): Target => {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  return {
    api: config.routes.api,
    type: collectionSlug ?? '',
    id: String(id ?? ''),
    user: String(user?.id ?? ''),
  }
}

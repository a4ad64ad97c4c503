// What is typed in this form and not saved: kept in the browser while one types, offered when one comes back.
'use client'
import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useLocale,
} from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { browserStore } from '@/admin/unsaved/browserStore'
import { type Changes, changesBetween, type Values } from '@/admin/unsaved/changes'
import { dropCopy, keepCopy, type Place } from '@/admin/unsaved/copies'

/** At most this long after a key is pressed, in milliseconds. */
const keepsWithin = 500

/** From when a text is loaded into the form until another one is, in another language for instance. */
interface Session {
  id: string
  place: Place
  /** As loaded or last saved; unknown until the form holds it. */
  saved?: Values | undefined
  /** What it was loaded from. */
  source: unknown
  /** The form is about to replace these. */
  old?: FormState | undefined
}

export interface Typed {
  place: Place
  session: string
  /** As loaded or last saved. */
  saved: Values | undefined
  /** False when the browser had no room for it. */
  isKept: boolean
  changes: () => Changes
  /** Keeps at once what waits to be kept. */
  keep: () => void
  /** It is saved. */
  forget: () => void
}

export const useTyped = (): Typed => {
  const place = usePlace()
  const { initialState, isInitializing } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const processing = useFormProcessing()
  // A save of a global that failed: Payload's form takes it for unmodified then.
  const failed = useFormSubmitted()
  const source = isInitializing ? undefined : initialState
  const session = useRef<Session>({ id: '', place, source })
  const newest = useRef(fields)
  newest.current = fields
  const timer = useRef<number>(undefined)
  const [saved, setSaved] = useState<Values>()
  const [isKept, setKept] = useState(true)

  const changes = useCallback(
    (): Changes =>
      session.current.saved ? changesBetween(session.current.saved, valuesOf(newest.current)) : {},
    [],
  )
  const keep = useCallback(() => {
    if (timer.current === undefined) return
    window.clearTimeout(timer.current)
    timer.current = undefined
    const { id, place } = session.current
    const typed = changes()
    const store = browserStore()
    if (Object.keys(typed).length === 0) return dropCopy(store, { place, session: id })
    setKept(keepCopy(store, { place, session: id, at: Date.now(), changes: typed }))
  }, [changes])
  const forget = useCallback(() => {
    window.clearTimeout(timer.current)
    timer.current = undefined
    dropCopy(browserStore(), { place: session.current.place, session: session.current.id })
  }, [])

  useEffect(() => {
    const { current: last } = session
    const isReplaced = last.source !== source
    session.current = {
      id: newId(),
      place,
      source,
      ...(isReplaced ? { old: newest.current } : { saved: last.saved }),
    }
    setSaved(session.current.saved)
    return keep
  }, [place, source, keep])

  useEffect(() => {
    const { current } = session
    if (!current.source || !fields || fields === current.old) return
    if (!current.saved || !(modified || processing || failed)) {
      current.saved = valuesOf(fields)
      setSaved(current.saved)
    } else if (modified) timer.current ??= window.setTimeout(keep, keepsWithin)
  }, [fields, modified, processing, failed, keep])

  useEffect(() => {
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [keep])

  return { place, session: session.current.id, saved, isKept, changes, keep, forget }
}

const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

/** What a form holds, as it is sent, without a chosen file: that cannot be kept. */
export const valuesOf = (fields: FormState): Values => {
  const { file: _, ...values } = reduceFieldsToValues(fields, true)
  return values
}

const usePlace = (): Place => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  const asked = useSearchParams().get('locale')
  // Whoever opened the form: that their session ended changes nothing about whose text it is.
  const owner = useRef('')
  if (user) owner.current ||= String(user.id)
  const who = owner.current
  return useMemo(
    () => ({
      user: who,
      type: collectionSlug ?? globalSlug ?? '',
      id: String(id ?? ''),
      language: asked ?? code,
    }),
    [who, collectionSlug, globalSlug, id, asked, code],
  )
}

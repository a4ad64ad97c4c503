// Payload's “Save” of a global, which keeps what is typed too.
'use client'
import { SaveButton, useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'
import { Guard } from '@/admin/unsaved/Guard'
import { useTyped } from '@/admin/unsaved/useTyped'

export const SaveGlobal = () => {
  const typed = useTyped()
  useStillModified()
  return (
    <>
      <SaveButton />
      <Guard typed={typed} />
    </>
  )
}

/** Payload 3.90.1 takes the form for saved when the server refused, and its button cannot be pressed again. */
const useStillModified = (): void => {
  const { setModified } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  useEffect(() => {
    if (submitted && !processing && !modified) setModified(true)
  }, [submitted, processing, modified, setModified])
}

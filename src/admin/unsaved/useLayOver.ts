// Lays values over what is in the form. The server makes the form's state of them, as it does of a saved text.
'use client'
import { useDocumentInfo, useForm, useLocale, useOperation, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { Values } from '@/admin/unsaved/changes'

/** A state of the form with these values; undefined when the server does not answer. */
export const useFormState = (): ((data: Values) => Promise<FormState | undefined>) => {
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { code: locale } = useLocale()
  const operation = useOperation()
  const { getFormState } = useServerFunctions()
  return async (data) => {
    const { state } = await getFormState({
      ...(id === undefined ? {} : { id }),
      ...(collectionSlug ? { collectionSlug } : {}),
      ...(globalSlug ? { globalSlug } : {}),
      data,
      docPermissions,
      docPreferences: await getDocPreferences(),
      locale,
      operation,
      renderAllFields: true,
      schemaPath: collectionSlug ?? globalSlug ?? '',
      skipValidation: true,
    })
    return state ?? undefined
  }
}

/** @returns whether the values are in the form; if not, the form is as it was */
export const useLayOver = (): ((values: Values) => Promise<boolean>) => {
  const { getData, replaceState, setModified } = useForm()
  const formStateOf = useFormState()
  return async (values) => {
    const state = await formStateOf({ ...getData(), ...values })
    if (!state) return false
    replaceState(state)
    setModified(true)
    return true
  }
}

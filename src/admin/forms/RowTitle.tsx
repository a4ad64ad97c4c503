// What stands at the head of a row: its words or the document that it names. A row that says nothing yet is open.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useForm, useRowLabel, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { isEmptyRow, rowName } from '@/admin/forms/rowName'
import { DocumentFace } from '@/admin/writing/DocumentFace'
import '@/admin/writing/writing.css'
import './forms.css'

/** Of any field that is a list of rows. */
export const RowTitle = ({ field }: Pick<ArrayFieldClientProps, 'field'>) => {
  const { data, path, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const name = rowName(field.fields, data ?? {})
  useOpenRow(path, isEmptyRow(field.fields, data ?? {}))
  const one = field.labels?.singular
  const kind = `${one ? String(getTranslation(one, i18n)) : ''} ${String(rowNumber + 1).padStart(2, '0')}`
  return (
    <span className="row-title">
      <span className="row-title__kind">{kind}</span>
      {name && 'text' in name && <strong className="row-title__text">{name.text}</strong>}
      {name && 'document' in name && <DocumentFace document={name.document} withStage />}
    </span>
  )
}

/** Payload 3.90.1 closes rows that somebody has just added where those of a form begin closed. */
const useOpenRow = (path: string, isEmpty: boolean): void => {
  const { dispatchFields, getFields } = useForm()
  // Once: a person who closes it finds it closed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the head of the row is first drawn
  useEffect(() => {
    const dot = path.lastIndexOf('.')
    const list = path.slice(0, dot)
    const rows = getFields()[list]?.rows
    const own = rows?.[Number(path.slice(dot + 1))]
    if (!isEmpty || !rows || !own?.collapsed) return
    const updatedRows = rows.map((row) => (row === own ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [])
}

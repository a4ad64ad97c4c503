// The zone of an event. Another zone moves the instants, so that the hours stay as they are written; it says so.
'use client'
import { useField, useForm } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useRef, useState } from 'react'
import { DateBox, inputId } from '@/admin/dates/DateBox'
import { useOfficeZone } from '@/admin/dates/useOfficeZone'
import { useZoneNames } from '@/admin/dates/useZoneNames'
import { dateMessages } from '@/admin/messages/dates'
import { useTranslate } from '@/admin/messages/translate'
import { fill } from '@/platform/i18n/fill'
import { isDay } from '@/platform/time/days'
import { moveToZone } from '@/platform/time/wallTime'
import { isZone } from '@/platform/time/zones'

export const TimeZoneField: TextFieldClientComponent = (props) => {
  const { field, path: given, readOnly } = props
  const { times } = props as unknown as { times: string[] }
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const office = useOfficeZone()
  const translate = useTranslate()
  const move = useMovedTimes(times)
  const names = useZoneNames()
  const [moved, setMoved] = useState<string>()
  // A name that is being typed is no zone yet: the hours are still those of the last one.
  const last = useRef<string | undefined>(undefined)
  last.current = zoneOf(value, office) ?? last.current
  const change = (name: string) => {
    setValue(name || null)
    const [from, to] = [last.current, zoneOf(name, office)]
    if (!from || !to || from === to) return
    if (move(from, to)) setMoved(to)
  }
  return (
    <DateBox field={field} path={path} showError={showError}>
      <input
        id={inputId(path)}
        name={path}
        type="text"
        list={`${inputId(path)}-zones`}
        value={value ?? ''}
        placeholder={office ?? ''}
        disabled={Boolean(readOnly || disabled)}
        onChange={({ target }) => change(target.value.trim())}
      />
      <datalist id={`${inputId(path)}-zones`}>
        {names.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <output className="date-box__note">
        {moved && fill(translate(dateMessages.hoursKept), { zone: moved })}
      </output>
    </DateBox>
  )
}

/** Left empty, the office's. */
const zoneOf = (name: string | null | undefined, office: string | undefined): string | undefined =>
  name ? (isZone(name) ? name : undefined) : office

/** Returns a function that moves every time from one zone to another, and tells whether there was any. */
const useMovedTimes = (times: string[]) => {
  const { dispatchFields, getField } = useForm()
  return (from: string, to: string): boolean => {
    const found = times.flatMap((path) => {
      const value = getField(path)?.value
      return typeof value === 'string' && value && !isDay(value) ? [{ path, value }] : []
    })
    for (const { path, value } of found)
      dispatchFields({ type: 'UPDATE', path, value: moveToZone(value, from, to) })
    return found.length > 0
  }
}

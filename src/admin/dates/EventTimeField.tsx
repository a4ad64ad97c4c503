// A time of an event, by the clocks of the event's zone whatever the browser's, with the office's time below; a day alone
// where no hours are known.
'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { DateBox, inputId } from '@/admin/dates/DateBox'
import { DayNote } from '@/admin/dates/DayNote'
import { dayAlone, type Shown, shownIn, storedFrom } from '@/admin/dates/eventTime'
import { TimeNote } from '@/admin/dates/TimeNote'
import { useOfficeZone } from '@/admin/dates/useOfficeZone'
import { dateMessages } from '@/admin/messages/dates'
import { useTranslate } from '@/admin/messages/translate'
import { isWholeDays } from '@/platform/time/eventTimes'
import { isZone } from '@/platform/time/zones'

interface Times {
  zone: string | undefined
  office: string | undefined
  wholeDays: boolean
}

export const EventTimeField: TextFieldClientComponent = (props) => {
  const { field, path: given, readOnly } = props
  const { group } = props as unknown as { group: string }
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const { zone, office, wholeDays } = useTimes(group, path)
  const translate = useTranslate()
  const isKnown = zone !== undefined
  useEffect(() => {
    if (wholeDays && isKnown && value && dayAlone(value, zone) !== value) setValue(dayAlone(value, zone))
  }, [wholeDays, isKnown, zone, value, setValue])
  const shown = isKnown ? shownIn(value, zone) : { day: '', time: '' }
  const change = (part: Partial<Shown>) => isKnown && setValue(storedFrom({ ...shown, ...part }, zone))
  const off = Boolean(readOnly || disabled || !isKnown)
  return (
    <DateBox field={field} path={path} showError={showError}>
      <div className="date-box__inputs">
        <input
          id={inputId(path)}
          name={path}
          type="date"
          max="9999-12-31"
          value={shown.day}
          disabled={off}
          onChange={({ target }) => change({ day: target.value })}
        />
        {!wholeDays && (
          <input
            id={`${inputId(path)}-time`}
            type="time"
            aria-label={translate(dateMessages.time)}
            value={shown.time}
            disabled={off || !shown.day}
            onChange={({ target }) => change({ time: target.value })}
          />
        )}
      </div>
      {wholeDays && <DayNote value={value} />}
      {!wholeDays && isKnown && value && <TimeNote value={value} zone={zone} office={office} />}
    </DateBox>
  )
}

/** While a name is being typed that is no zone yet, the last one stays. */
const useTimes = (group: string, path: string): Times => {
  const office = useOfficeZone()
  const told = useFormFields(([fields]) => fields[`${group}.timeZone`]?.value)
  const allDay = useFormFields(([fields]) => fields[`${group}.allDay`]?.value)
  const precision = useFormFields(([fields]) => fields[`${group}.precision`]?.value)
  const last = useRef<string | undefined>(undefined)
  if (isZone(told)) last.current = told
  else if (!told) last.current = undefined
  const wholeDays = path.startsWith(`${group}.`) && isWholeDays({ allDay, precision })
  return { zone: last.current ?? office, office, wholeDays }
}

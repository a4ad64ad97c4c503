// Says by whose clocks a time is written, and what the office's show then.
'use client'
import { useTranslation } from '@payloadcms/ui'
import { dateMessages } from '@/admin/messages/dates'
import { useTranslate } from '@/admin/messages/translate'
import { fill } from '@/platform/i18n/fill'
import { tagOf } from '@/platform/i18n/languages'
import { isDay } from '@/platform/time/days'

interface Note {
  value: string
  zone: string
  office: string | undefined
}

export const TimeNote = ({ value, zone, office }: Note) => {
  const { i18n } = useTranslation()
  const translate = useTranslate()
  if (isDay(value))
    return (
      <p className="date-box__note">
        {value}. {translate(dateMessages.dayAlone)}
      </p>
    )
  if (Number.isNaN(Date.parse(value))) return null
  return (
    <p className="date-box__note">
      {fill(translate(dateMessages.byZone), { zone })}{' '}
      {office &&
        office !== zone &&
        fill(translate(dateMessages.atOffice), { zone: office, time: timeIn(value, office, i18n.language) })}
    </p>
  )
}

export const timeIn = (instant: string, timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(tagOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant))

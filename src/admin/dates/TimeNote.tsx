// Says by whose clocks a time is written, and what the office's show then.
'use client'
import { useTranslation } from '@payloadcms/ui'
import { dateWords } from '@/admin/words/dates'
import { useSay } from '@/admin/words/say'
import { fill } from '@/platform/i18n/fill'
import { isLanguage } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import { isDay } from '@/platform/time/days'

interface Note {
  value: string
  zone: string
  office: string | undefined
}

export const TimeNote = ({ value, zone, office }: Note) => {
  const { i18n } = useTranslation()
  const say = useSay()
  if (isDay(value))
    return (
      <p className="date-box__note">
        {value}. {say(dateWords.dayAlone)}
      </p>
    )
  if (Number.isNaN(Date.parse(value))) return null
  return (
    <p className="date-box__note">
      {fill(say(dateWords.byZone), { zone })}{' '}
      {office &&
        office !== zone &&
        fill(say(dateWords.atOffice), { zone: office, time: timeIn(value, office, i18n.language) })}
    </p>
  )
}

export const timeIn = (instant: string, timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(messages[isLanguage(language) ? language : 'en'].tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant))

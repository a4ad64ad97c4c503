// Says by whose clocks a time is written, and what the office's show then.
'use client'
import { useTranslation } from '@payloadcms/ui'
import { dateWords, filledIn } from '@/admin/words/dates'
import { useSay } from '@/admin/words/say'
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
      {filledIn(say(dateWords.byZone), { zone })}{' '}
      {office &&
        office !== zone &&
        filledIn(say(dateWords.atOffice), { zone: office, time: timeIn(value, office, i18n.language) })}
    </p>
  )
}

/** Days before months, and the clock with 24 hours. */
const region: Record<string, string> = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' }

export const timeIn = (instant: string, timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(region[language] ?? 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant))

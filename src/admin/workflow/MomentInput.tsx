// A day, a time and whose clocks show it; below, what that is here and at the office.
'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { timeIn } from '@/admin/dates/TimeNote'
import { useOfficeZone } from '@/admin/dates/useOfficeZone'
import { useZoneNames } from '@/admin/dates/useZoneNames'
import { barMessages } from '@/admin/messages/bar'
import { useTranslate } from '@/admin/messages/translate'
import { instantOf, type Moment } from '@/admin/workflow/moment'
import { fill } from '@/platform/i18n/fill'

interface Props {
  moment: Moment
  onChange: (moment: Moment) => void
}

export const MomentInput = ({ moment, onChange }: Props) => {
  const id = useId()
  const translate = useTranslate()
  const names = useZoneNames()
  const change = (part: Partial<Moment>) => onChange({ ...moment, ...part })
  return (
    <div className="moment">
      <label htmlFor={`${id}-day`}>
        {translate(barMessages.day)}
        <input
          id={`${id}-day`}
          name="moment-day"
          type="date"
          max="9999-12-31"
          value={moment.day}
          onChange={({ target }) => change({ day: target.value })}
        />
      </label>
      <label htmlFor={`${id}-time`}>
        {translate(barMessages.time)}
        <input
          id={`${id}-time`}
          name="moment-time"
          type="time"
          value={moment.time}
          onChange={({ target }) => change({ time: target.value })}
        />
      </label>
      <label htmlFor={`${id}-zone`} className="moment__zone">
        {translate(barMessages.zone)}
        <input
          id={`${id}-zone`}
          name="moment-zone"
          type="text"
          list={`${id}-zones`}
          value={moment.zone}
          onChange={({ target }) => change({ zone: target.value.trim() })}
        />
      </label>
      <datalist id={`${id}-zones`}>
        {names.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <BothTimes moment={moment} />
    </div>
  )
}

/** The same instant by the clocks of who chooses, of the office, and of the zone that is named where it is neither. */
const BothTimes = ({ moment }: { moment: Moment }) => {
  const { i18n } = useTranslation()
  const translate = useTranslate()
  const office = useOfficeZone()
  const instant = instantOf(moment)
  const own = ownZone()
  const told = [
    { zone: own, words: barMessages.yourTime },
    { zone: office, words: barMessages.officeTime },
    {
      zone: moment.zone === own || moment.zone === office ? undefined : moment.zone,
      words: barMessages.chosenTime,
    },
  ]
  return (
    <output className="moment__told">
      {instant &&
        told.map(
          ({ zone, words }) =>
            zone && (
              <span key={words.en}>
                {fill(translate(words), { zone, time: timeIn(instant, zone, i18n.language) })}
              </span>
            ),
        )}
    </output>
  )
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

// What is asked of who protects: where somebody may be shown, for which channels and languages, and who agreed to it.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { may, type Role } from '@/access/roles'
import { protectionMessages } from '@/admin/messages/protection'
import { useTranslate } from '@/admin/messages/translate'
import { LinkConsent } from '@/admin/protection/LinkConsent'
import { LinkedConsents } from '@/admin/protection/LinkedConsents'
import { fetchPeople } from '@/admin/protection/requests'
import { useAnswer } from '@/admin/review/useAnswer'
import { namePath } from '@/admin/workflow/namePath'
import type { Target } from '@/admin/workflow/requests'
import { channels } from '@/collections/consents/terms'
import { fill } from '@/platform/i18n/fill'
import { isLanguage, languageNames } from '@/platform/i18n/languages'
import type { PeopleAt } from '@/workflow/consent/peopleIn'
import './protection.css'

interface Props {
  target: Target
  /** Of the newest text: another one is asked about anew. */
  revision: string
}

export const People = (props: Props) => {
  const { user } = useAuth()
  return may({ roles: (user?.roles ?? []) as Role[] }, 'protect') ? <PeopleList {...props} /> : null
}

const PeopleList = ({ target, revision }: Props) => {
  const translate = useTranslate()
  const nameOf = useNames(target.type)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another text to ask about
  const read = useCallback(() => fetchPeople(target), [target, revision])
  const people = useAnswer(read)
  if (!people.value) return null
  const { depictsPeople, channels: needed, languages, places } = people.value
  const words = {
    channels: needed.map((one) => translate(channels[one as keyof typeof channels])).join(', '),
    languages: languages.map((one) => (isLanguage(one) ? translate(languageNames[one]) : one)).join(', '),
  }
  return (
    <section className="people review__part" aria-label={translate(protectionMessages.people)}>
      <h3>{translate(protectionMessages.people)}</h3>
      <p>{translate(protectionMessages.answers[depictsPeople ?? 'none'])}</p>
      {languages.length > 0 && <p>{fill(translate(protectionMessages.needed), words)}</p>}
      <ul>
        {places.map((place) => (
          <li className="people__place" key={`${place.path} ${place.media?.id ?? ''}`}>
            <strong>{nameOf(place)}</strong>
            <LinkedConsents consents={place.consents} />
            <LinkConsent
              target={target}
              place={place}
              name={nameOf(place)}
              onLinked={() => void people.readAgain()}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const useNames = (type: string) => {
  const translate = useTranslate()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: type })?.fields ?? []
  return ({ path, media }: PeopleAt): string => {
    if (!media) return translate(protectionMessages.theText)
    const where = namePath(path, fields, { word: (words) => getTranslation(words, i18n), translate })
    return [where, media.title].filter(Boolean).join(': ')
  }
}

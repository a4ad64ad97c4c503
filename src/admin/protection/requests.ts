// What is asked about people in texts, and about consents. All of it for protection officers and administrators.
import { type Answer, ask, posting, type Target } from '@/admin/workflow/requests'
import type { UsePlace } from '@/workflow/consent/endpoints'
import type { PeopleAt, PeopleIn } from '@/workflow/consent/peopleIn'

export const fetchPeople = ({ api, type, id }: Target): Promise<Answer<PeopleIn>> =>
  ask(`${api}/${type}/${id}/people`)

export const fetchUses = (api: string, consent: string): Promise<Answer<{ uses: UsePlace[] }>> =>
  ask(`${api}/consents/${consent}/uses`)

export interface NamedConsent {
  id: string
  publicName: string
  validUntil?: string | null
}

/** Those that can still be linked, by the name used in texts. */
export const fetchConsents = async (api: string): Promise<Answer<NamedConsent[]>> => {
  const query = new URLSearchParams({
    'where[withdrawnAt][exists]': 'false',
    'select[publicName]': 'true',
    'select[validUntil]': 'true',
    sort: 'publicName',
    limit: '100',
    depth: '0',
  })
  const answer = await ask<{ docs: NamedConsent[] }>(`${api}/consents?${query}`)
  return answer.ok ? { ok: true, value: answer.value.docs } : answer
}

/** Adds a consent to the text itself, or to the file that shows the person. */
export const linkConsent = (
  { api, type, id }: Target,
  { media, consents }: PeopleAt,
  consent: string,
): Promise<Answer<unknown>> => {
  const all = [...consents.map((one) => one.id), consent]
  const isFile = media !== null || type === 'media'
  const address = media ? `media/${media.id}` : `${type}/${id}`
  const body = isFile ? { consents: all } : { protection: { depictsPeople: 'yes', consents: all } }
  return ask(`${api}/${address}?draft=true&depth=0`, { ...posting(body), method: 'PATCH' })
}

/** What it takes to link a consent from a place of a text. */
export interface LinkProps {
  target: Target
  place: PeopleAt
  name: string
  onLinked: () => void
}

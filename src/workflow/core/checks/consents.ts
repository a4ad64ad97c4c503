// People who can be recognised agreed to it: to web and mail, in every language offered, at least until the publication.

import type { Issue } from '@/platform/issues'
import {
  type CheckInput,
  endsBefore,
  type KnownConsent,
  type Moment,
  offeredIn,
} from '@/workflow/core/checks/input'
import { type Details, found, type IssueCode } from '@/workflow/core/checks/messages'

/** Where everything that is published goes. */
export const neededChannels = ['web', 'mail']

export const checkConsents = (input: CheckInput): Issue[] => {
  const used = input.consents ?? []
  const terms = { languages: input.isEntry ? [] : offeredIn(input.content), at: input.at, zone: input.zone }
  const depicts =
    (input.content.protection as { depictsPeople?: string } | undefined)?.depictsPeople === 'yes'
  if (depicts && used.length === 0)
    return [found(input, { path: 'protection.consents', code: 'consentMissing' })]
  const issues = used.flatMap(({ path, consent }) =>
    (consent ? problemsOf(consent, terms) : [{ code: 'consentUnknown' as const }]).map((problem) =>
      found(input, { path, ...problem }),
    ),
  )
  return issues.filter((one, index) => issues.findIndex((other) => same(one, other)) === index)
}

const same = (one: Issue, other: Issue): boolean => one.path === other.path && one.message === other.message

export interface ConsentProblem {
  code: IssueCode
  details?: Details
}

/** Why a consent does not allow a publication in these languages at this moment; nothing when it does. */
export const problemsOf = (
  consent: KnownConsent,
  { languages, ...moment }: { languages: readonly string[] } & Moment,
): ConsentProblem[] => {
  const channels = neededChannels.filter((channel) => !consent.channels.includes(channel))
  const others =
    consent.languages.length > 0 ? languages.filter((one) => !consent.languages.includes(one)) : []
  const problems: (ConsentProblem | false)[] = [
    consent.withdrawnAt !== null && { code: 'consentWithdrawn' },
    endsBefore(consent.validUntil, moment) && {
      code: 'consentEnded',
      details: { day: String(consent.validUntil) },
    },
    channels.length > 0 && { code: 'consentChannel', details: { channels: channels.join(', ') } },
    others.length > 0 && { code: 'consentLanguage', details: { languages: others.join(', ') } },
  ]
  return problems.filter((one) => one !== false)
}

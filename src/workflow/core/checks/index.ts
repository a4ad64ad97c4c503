// Checks look at a content and what is known about its surroundings, and list what they find. They never throw.

import type { Issue } from '@/platform/issues'
import { checkAcknowledgements } from '@/workflow/core/checks/acknowledgements'
import { alternativeText } from '@/workflow/core/checks/alternativeText'
import { commentsResolved } from '@/workflow/core/checks/commentsResolved'
import { complete } from '@/workflow/core/checks/complete'
import { checkConsents } from '@/workflow/core/checks/consents'
import { designations } from '@/workflow/core/checks/designations'
import { guidFree } from '@/workflow/core/checks/guidFree'
import type { CheckInput } from '@/workflow/core/checks/input'
import { checkLanguages } from '@/workflow/core/checks/languages'
import { checkLinks } from '@/workflow/core/checks/links'
import { mediaRights } from '@/workflow/core/checks/mediaRights'
import { ownAncestor } from '@/workflow/core/checks/ownAncestor'
import { realNames } from '@/workflow/core/checks/realNames'
import { recordings } from '@/workflow/core/checks/recordings'
import { slugFree } from '@/workflow/core/checks/slugFree'

export type { CheckInput } from '@/workflow/core/checks/input'

export type Check = (input: CheckInput) => Issue[]

export const checks = {
  complete,
  slugFree,
  guidFree,
  ownAncestor,
  languages: checkLanguages,
  alternativeText,
  links: checkLinks,
  recordings,
  designations,
  acknowledgements: checkAcknowledgements,
  mediaRights,
  realNames,
  consents: checkConsents,
  commentsResolved,
} satisfies Record<string, Check>

export type CheckName = keyof typeof checks

/** What a text must pass to be reviewed, and again at each step towards the public. */
export const writtenChecks = [
  'complete',
  'slugFree',
  'guidFree',
  'ownAncestor',
  'languages',
  'alternativeText',
  'links',
  'recordings',
  'designations',
  'acknowledgements',
  'mediaRights',
  'realNames',
] as const satisfies readonly CheckName[]

/** The whole of what a text must pass to be public: consents may be found while it is read. */
export const textChecks = [...writtenChecks, 'consents'] as const satisfies readonly CheckName[]

/** Those that the editorial policy can switch off. */
export const optionalChecks = [
  'alternativeText',
  'designations',
  'acknowledgements',
  'consents',
  'languages',
] as const satisfies readonly CheckName[]

export const runChecks = (names: readonly CheckName[], input: CheckInput): Issue[] =>
  names.filter((name) => !input.off?.includes(name)).flatMap((name) => checks[name](input))

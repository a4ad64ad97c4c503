// A name and a content of different families: somebody took the wrong file, or it would be served as what it is not.
import type { LabelOf } from '@/platform/i18n/label'
import { type Kind, mismatch } from '@/platform/uploads/refusals'
import { endingOf, familyNamed } from '@/platform/uploads/types'

export const plainText: Kind = { family: 'text', kind: 'TXT' }

/** Nothing when they agree, or the name says nothing. */
export const misnamed = (name: string, content: Kind): LabelOf | undefined => {
  const family = familyNamed(name)
  return family && family !== content.family
    ? mismatch(name, { family, kind: endingOf(name).toUpperCase() }, content)
    : undefined
}

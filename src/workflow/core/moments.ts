// The moments of a document in time: a schedule, an embargo and an end that fit each other. Instants compare as text.

import { errorAt, type Issue } from '@/platform/issues'
import type { Request } from '@/workflow/core/decide'
import type { Action } from '@/workflow/core/transitions'

const at = (code: string, message: string): Issue[] => [errorAt('at', code, message)]

/** What is wrong with the moment an action asks for. */
export const momentIssues = (action: Action, request: Request): Issue[] => {
  const { at: moment, now, review } = request
  if (!moment) return []
  if (moment <= now) return at('past', 'Choose a moment in the future.')
  return conflicts[action]?.(moment, review) ?? []
}

const conflicts: Partial<Record<Action, (moment: string, review: Request['review']) => Issue[]>> = {
  schedule: (moment, { embargoUntil, unpublishAt }) => {
    if (embargoUntil && moment < embargoUntil)
      return at('beforeEmbargo', `It is under embargo until ${embargoUntil}. Choose a later moment.`)
    if (unpublishAt && moment >= unpublishAt)
      return at('afterEnd', `It is to be unpublished at ${unpublishAt}. Choose an earlier moment.`)
    return []
  },
  embargo: (moment, { publishAt, unpublishAt }) => {
    if (publishAt && publishAt < moment)
      return at('afterSchedule', `It is scheduled for ${publishAt}, before that. Unschedule it first.`)
    if (unpublishAt && moment >= unpublishAt)
      return at('afterEnd', `It is to be unpublished at ${unpublishAt}, before that. Move that first.`)
    return []
  },
  expire: (moment, { publishAt, embargoUntil }) => {
    const start = [publishAt, embargoUntil]
      .filter((one) => one !== null && one !== undefined)
      .sort()
      .at(-1)
    return start && moment <= start
      ? at('beforeStart', `It is not public before ${start}. Choose a later moment.`)
      : []
  },
}

/** Why a publication at this moment would break what was promised about it. */
export const refuseMoment = ({ review, now }: Request): string | undefined => {
  const { embargoUntil, unpublishAt } = review
  if (embargoUntil && now < embargoUntil)
    return `It is under embargo until ${embargoUntil}. Wait, or lift the embargo first.`
  if (unpublishAt && now >= unpublishAt)
    return `It was to be unpublished at ${unpublishAt}. Move or lift that first.`
  return undefined
}

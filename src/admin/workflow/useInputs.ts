// What an action wants beside a comment: a moment, or people and a due date; and what is sent of it.
'use client'
import { useState } from 'react'
import { ownZone } from '@/admin/workflow/MomentInput'
import { instantOf, type Moment, momentAt, sentMoment } from '@/admin/workflow/moment'
import type { ActionRequest } from '@/admin/workflow/requests'
import type { Action } from '@/workflow/core/transitions'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

/** The moment that is known already of each action that wants one. */
const momentOf: Partial<Record<Action, 'publishAt' | 'embargoUntil' | 'unpublishAt' | 'dueAt'>> = {
  schedule: 'publishAt',
  embargo: 'embargoUntil',
  expire: 'unpublishAt',
  assign: 'dueAt',
}

export const useInputs = (action: Action, review: ReviewDescription) => {
  const known = momentOf[action]
  const [moment, setMoment] = useState<Moment>(() => momentAt(known ? review[known] : null, ownZone()))
  const [people, setPeople] = useState(review.assignees)
  const wantsPeople = action === 'assign'
  const isBlank = !moment.day && !moment.time
  const isMissing = known !== undefined && !instantOf(moment) && !(wantsPeople && isBlank)
  const sent = (): Partial<ActionRequest> => {
    if (!known) return {}
    const { zone: timeZone } = moment
    if (!wantsPeople) return { at: sentMoment(moment), timeZone }
    const isAsItWas = instantOf(moment) === (review.dueAt ?? undefined)
    if (isAsItWas) return { assignees: people }
    return isBlank
      ? { assignees: people, dueAt: null }
      : { assignees: people, dueAt: sentMoment(moment), timeZone }
  }
  return {
    wantsMoment: known !== undefined,
    wantsPeople,
    /** Can be taken away: there is one. */
    mayLift: (action === 'embargo' || action === 'expire') && known !== undefined && review[known] !== null,
    moment,
    setMoment,
    people,
    setPeople,
    isMissing,
    sent,
  }
}

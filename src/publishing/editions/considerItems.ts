// Asks the table about every item of an issue at once, and judges what it says.
import type { Payload, PayloadRequest } from 'payload'
import { MissingError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import type { ItemPlace } from '@/publishing/editions/items'
import { type ItemFacts, type Judgement, judge } from '@/publishing/editions/judge'
import type { Consider } from '@/publishing/editions/release'
import { runChecks } from '@/workflow/core/checks'
import { transitions } from '@/workflow/core/transitions'
import type { ActionRequest, Considered, Work } from '@/workflow/reviews/performAction'
import { titleOf } from '@/workflow/reviews/titleOf'

export interface ConsideredItem extends Judgement {
  place: ItemPlace
  title: string
  /** Absent when the document was deleted. */
  considered?: Considered
  /** What publishes it with the issue. */
  work?: Work
}

interface Asked {
  places: ItemPlace[]
  /** The publication of the issue that is asked about. */
  request: ActionRequest
}

/** @param payload one that joins reads: all items are asked about at once */
export const considerItems = (
  payload: Payload,
  { places, request }: Asked,
  considerAlone: Consider,
  req?: PayloadRequest,
): Promise<ConsideredItem[]> =>
  Promise.all(
    places
      .filter(({ collection, id }) => collection !== 'issues' || id !== request.id)
      .map((place) => considerItem(payload, { place, request }, considerAlone, req)),
  )

const considerItem = async (
  payload: Payload,
  { place, request }: { place: ItemPlace; request: ActionRequest },
  considerAlone: Consider,
  req?: PayloadRequest,
): Promise<ConsideredItem> => {
  const { collection: type, id } = place
  const { actor, now } = request
  try {
    const item = { type, id, action: 'publish', actor, now, details: { issue: request.id } } as const
    return judged(payload, place, await considerAlone(payload, item, req))
  } catch (error) {
    if (error instanceof MissingError) return deleted(place)
    throw error
  }
}

const judged = (payload: Payload, place: ItemPlace, considered: Considered): ConsideredItem => {
  const { document, decision } = considered
  const judgement = judge(factsOf(considered))
  return {
    ...judgement,
    place,
    title: titleOf(payload, document) ?? document.id,
    considered,
    ...(judgement.willPublish && decision.ok ? { work: { ...considered, decision } } : {}),
  }
}

export const factsOf = ({ document, review, rules, decision, content }: Considered): ItemFacts => ({
  collection: document.type,
  stage: review.stage,
  live: review.live,
  publishedOnce: review.publishedOnce,
  awaits: review.awaits,
  hasSteps: rules.steps.length > 0,
  decision,
  found: runChecks(transitions.publish.checks, content),
})

const deleted = (place: ItemPlace): ConsideredItem => ({
  place,
  title: place.id,
  ready: false,
  willPublish: false,
  blocking: [errorAt('', 'missing', 'It was deleted. Take it out of the issue.')],
  warnings: [],
  clearedBy: ['editor'],
})

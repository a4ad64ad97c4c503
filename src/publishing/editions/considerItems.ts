// Asks the table about everything that goes out with a text at once, and judges what it says.
import type { Payload, PayloadRequest } from 'payload'
import { MissingError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import type { ItemPlace } from '@/publishing/editions/items'
import { type ItemFacts, type Judgement, judge } from '@/publishing/editions/judge'
import { runChecks } from '@/workflow/core/checks'
import { toldTo } from '@/workflow/core/holds'
import { transitions } from '@/workflow/core/transitions'
import type { ActionRequest, Considered, Work } from '@/workflow/reviews/action'
import { considerAlone } from '@/workflow/reviews/consider'
import { titleOf } from '@/workflow/reviews/titleOf'

export interface ConsideredItem extends Judgement {
  place: ItemPlace
  title: string
  /** Absent when the document was deleted. */
  considered?: Considered
  /** What publishes it with the rest. */
  work?: Work
}

interface Asked {
  places: ItemPlace[]
  /** The publication that they go out with. */
  request: ActionRequest
  /** What the log keeps of that. */
  details: Record<string, unknown>
}

/** @param payload one that joins reads: all items are asked about at once */
export const considerItems = (
  payload: Payload,
  { places, ...asked }: Asked,
  req?: PayloadRequest,
): Promise<ConsideredItem[]> =>
  Promise.all(
    places
      .filter(({ collection, id }) => collection !== 'issues' || id !== asked.request.id)
      .map((place) => considerItem(payload, { place, ...asked }, req)),
  )

const considerItem = async (
  payload: Payload,
  { place, request, details }: Omit<Asked, 'places'> & { place: ItemPlace },
  req?: PayloadRequest,
): Promise<ConsideredItem> => {
  const { collection: type, id } = place
  const { actor, scheduledBy, now, asking } = request
  try {
    const item = { type, id, action: 'publish', actor, scheduledBy, now, asking, details } as const
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

export const factsOf = ({ request, document, state, rules, decision, content }: Considered): ItemFacts => ({
  collection: document.type,
  stage: state.stage,
  live: state.live,
  publishedOnce: state.publishedOnce,
  awaits: state.awaits,
  hasSteps: rules.steps.length > 0,
  decision,
  found: toldTo(request.actor, runChecks(transitions.publish.checks, content)),
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

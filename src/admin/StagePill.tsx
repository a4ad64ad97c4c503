// The stage in words, in a colour of its own.
'use client'
import { useSay } from '@/admin/words/say'
import { stageLabels } from '@/collections/fields/stageLabels'
import type { Stage } from '@/collections/reviews/stages'
import './workflow.css'

export const StagePill = ({ stage }: { stage: Stage }) => {
  const say = useSay()
  return <span className={`stage-pill stage-pill--${stage}`}>{say(stageLabels[stage])}</span>
}

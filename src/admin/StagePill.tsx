// The stage in words, in a colour of its own.
'use client'
import { useTranslate } from '@/admin/messages/translate'
import { stageLabels } from '@/collections/fields/stageLabels'
import type { Stage } from '@/collections/reviews/stages'
import './workflow.css'

export const StagePill = ({ stage }: { stage: Stage }) => {
  const translate = useTranslate()
  return <span className={`stage-pill stage-pill--${stage}`}>{translate(stageLabels[stage])}</span>
}

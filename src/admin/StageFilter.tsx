// One click to the documents of a stage, above the list.
'use client'
import { useListQuery } from '@payloadcms/ui'
import type { Where } from 'payload'
import { listMessages } from '@/admin/messages/lists'
import { useTranslate } from '@/admin/messages/translate'
import { stageLabels } from '@/collections/fields/stageLabels'
import { type Stage, stages } from '@/collections/reviews/stages'
import './workflow.css'

/** Where the stage lies; Payload's own filter uses the same path, and shows what was chosen here. */
const path = 'review.stage'

export const StageFilter = () => {
  const { query, handleWhereChange } = useListQuery()
  const translate = useTranslate()
  const chosen = stageIn(query.where)
  const choose = (stage: Stage | undefined) =>
    void handleWhereChange?.(stage ? { or: [{ and: [{ [path]: { equals: stage } }] }] } : {})
  return (
    <nav className="stage-filter" aria-label={translate(listMessages.byStage)}>
      {[undefined, ...offered].map((stage) => (
        <button
          type="button"
          key={stage ?? 'all'}
          aria-pressed={stage === chosen}
          className={stage ? `stage-pill stage-pill--${stage}` : 'stage-pill stage-pill--all'}
          onClick={() => choose(stage)}
        >
          {translate(stage ? stageLabels[stage] : listMessages.all)}
        </button>
      ))}
    </nav>
  )
}

const offered = stages.filter((stage) => stage !== 'scheduled')

/** The stage that is the whole filter; a filter with other parts is nobody's button. */
const stageIn = (where: Where | undefined): Stage | undefined | null => {
  const text = JSON.stringify(where ?? {})
  if (text === '{}' || text === '{"or":[]}') return undefined
  const found = /^\{"or":\[\{"and":\[\{"review\.stage":\{"equals":"(\w+)"\}\}\]\}\]\}$/.exec(text)?.[1]
  return offered.find((stage) => stage === found) ?? null
}

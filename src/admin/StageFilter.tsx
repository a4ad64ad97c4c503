// One click to the documents of a stage, above the list. Those in the trash are in a list of their own.
'use client'
import { useConfig, useListQuery } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import type { BeforeListTableClientProps, Where } from 'payload'
import { listMessages } from '@/admin/messages/lists'
import { useTranslate } from '@/admin/messages/translate'
import { stageLabels } from '@/collections/fields/stageLabels'
import { type Stage, stages } from '@/collections/reviews/stages'
import './workflow.css'

/** Where the stage lies; Payload's own filter uses the same path, and shows what was chosen here. */
const path = 'review.stage'

export const StageFilter = ({ collectionSlug }: BeforeListTableClientProps) => {
  const { query, handleWhereChange } = useListQuery()
  const { config } = useConfig()
  const router = useRouter()
  const list = `${config.routes.admin}/collections/${collectionSlug}`
  const isTrash = usePathname() === `${list}/trash`
  const translate = useTranslate()
  const chosen = isTrash ? 'trashed' : stageIn(query.where)
  const choose = (stage: Stage | undefined) => {
    if (stage === 'trashed') return router.push(`${list}/trash`)
    if (isTrash) return router.push(stage ? `${list}?where[${path}][equals]=${stage}` : list)
    void handleWhereChange?.(stage ? { or: [{ and: [{ [path]: { equals: stage } }] }] } : {})
  }
  return (
    <nav className="stage-filter" aria-label={translate(listMessages.byStage)}>
      {[undefined, ...stages].map((stage) => (
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

/** The stage that is the whole filter; a filter with other parts is nobody's button. */
const stageIn = (where: Where | undefined): Stage | undefined | null => {
  const text = JSON.stringify(where ?? {})
  if (text === '{}' || text === '{"or":[]}') return undefined
  const found = whole.exec(text)?.[1]
  return stages.find((stage) => stage === found) ?? null
}

/** As the buttons write it, and as an address does. */
const whole = /^(?:\{"or":\[\{"and":\[)?\{"review\.stage":\{"equals":"(\w+)"\}\}(?:\]\}\]\})?$/

// The workflow's buttons, in place of Payload's publish buttons: the next step, others, a menu with what is not possible and why.
'use client'
import { useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { lazy, Suspense, useState } from 'react'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { ActionButton } from '@/admin/workflow/ActionButton'
import { ActionMenu } from '@/admin/workflow/ActionMenu'
import { choose } from '@/admin/workflow/choices'
import { type Chosen, mayOverride } from '@/admin/workflow/chosen'
import { ReviewError } from '@/admin/workflow/ReviewError'
import type { Target } from '@/admin/workflow/requests'
import { readKnown, reload } from '@/admin/workflow/store'
import { useFreshReview, useReview } from '@/admin/workflow/useReview'
import { type ToolDialog, useTools } from '@/admin/workflow/useTools'

// Loaded when they are asked for.
const ActionDialog = lazy(() => import('@/admin/workflow/ActionDialog'))
const AskProtection = lazy(() => import('@/admin/workflow/AskProtection'))
const TestSend = lazy(() => import('@/admin/workflow/TestSend'))

export const WorkflowBar = () => {
  useFreshReview()
  const { review, error, reading = false, target } = useReview()
  const [chosen, setChosen] = useState<Chosen>()
  const modified = useFormModified()
  const { user } = useAuth()
  const translate = useTranslate()
  const [tool, setTool] = useState<ToolDialog>()
  const tools = useTools({ target, review, open: setTool })
  const { id } = useDocumentInfo()
  if (!target) return null
  if (!review && error) return <ReviewError error={error} target={target} />
  if (!review) return <span className="workflow-bar__loading">{translate(reviewMessages.loading)}</span>
  const { next, others, menu, refused } = choose(review)
  return (
    <section
      className="workflow-bar"
      aria-label={translate(reviewMessages.review)}
      aria-busy={reading}
      tabIndex={-1}
      key={String(id)}
    >
      <ActionMenu
        menu={menu}
        refused={refused}
        override={mayOverride(review, user)}
        unsaved={modified}
        onChoose={setChosen}
        tools={tools}
      />
      {others.map((one) => (
        <ActionButton
          key={one.action}
          description={one}
          unsaved={modified}
          reading={reading}
          onChoose={setChosen}
        />
      ))}
      {next && (
        <ActionButton description={next} unsaved={modified} reading={reading} onChoose={setChosen} primary />
      )}
      <Suspense>
        {chosen && (
          <ActionDialog
            chosen={chosen}
            target={target}
            review={review}
            onClose={() => setChosen(undefined)}
            onRefused={() => void tellWhy(target, setChosen)}
          />
        )}
        {tool === 'testSend' && <TestSend target={target} onClose={() => setTool(undefined)} />}
        {tool === 'askProtection' && <AskProtection target={target} onClose={() => setTool(undefined)} />}
      </Suspense>
    </section>
  )
}

/** The text is saved and was not submitted: what it lacks, as the checks see it now. */
const tellWhy = async (target: Target, show: (chosen: Chosen) => void): Promise<void> => {
  await reload(target)
  const description = readKnown(target).review?.actions.find(({ action }) => action === 'submit')
  if (description && !description.allowed) show({ description })
}

// The rest of the actions: what may be done, and what may not with the reason.
'use client'
import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'
import { actionMessages } from '@/admin/messages/actions'
import { translateReason } from '@/admin/messages/refusals'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { Chosen } from '@/admin/workflow/chosen'
import type { Tool } from '@/admin/workflow/useTools'
import type { ActionDescription } from '@/workflow/reviews/describeReview'

interface Props {
  menu: ActionDescription[]
  refused: ActionDescription[]
  override: ActionDescription | undefined
  unsaved: boolean
  onChoose: (chosen: Chosen) => void
  tools: Tool[]
}

export const ActionMenu = ({ menu, refused, override, unsaved, onChoose, tools }: Props) => {
  const translate = useTranslate()
  return (
    <Popup
      button={
        <span className="workflow-menu__button">
          {translate(reviewMessages.more)} <ChevronIcon />
        </span>
      }
      buttonClassName="workflow-menu__trigger"
      className="workflow-menu__place"
      horizontalAlign="right"
      portalClassName="workflow-menu"
      size="large"
      showScrollbar
      render={() => (
        <PopupList.ButtonGroup>
          {unsaved && <p className="workflow-menu__note">{translate(reviewMessages.unsavedHint)}</p>}
          {!unsaved &&
            tools.map(({ name, label, use }) => (
              <PopupList.Button id={`workflow-${name}`} key={name} onClick={use}>
                {translate(label)}
              </PopupList.Button>
            ))}
          {!unsaved &&
            menu.map((description) => (
              <PopupList.Button
                id={`workflow-${description.action}`}
                key={description.action}
                onClick={() => onChoose({ description })}
              >
                {translate(actionMessages[description.action].name)}
              </PopupList.Button>
            ))}
          {!unsaved && override && (
            <PopupList.Button
              id="workflow-override"
              onClick={() => onChoose({ description: override, override: true })}
            >
              {translate(actionMessages.override.name)}
            </PopupList.Button>
          )}
          {refused.length > 0 && <RefusedActions refused={refused} />}
        </PopupList.ButtonGroup>
      )}
    />
  )
}

const RefusedActions = ({ refused }: { refused: ActionDescription[] }) => {
  const translate = useTranslate()
  return (
    <section className="workflow-menu__refused" aria-label={translate(reviewMessages.notPossible)}>
      <h4>{translate(reviewMessages.notPossible)}</h4>
      <dl>
        {refused.map(({ action, reason }) => (
          <div key={action}>
            <dt>{translate(actionMessages[action].name)}</dt>
            <dd>{translateReason(reason ?? '', translate)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

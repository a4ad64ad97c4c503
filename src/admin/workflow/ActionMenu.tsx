// The rest of the actions: what may be done, and what may not with the reason.
'use client'
import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'
import { actionWords } from '@/admin/words/actions'
import { sayReason } from '@/admin/words/refusals'
import { reviewWords } from '@/admin/words/review'
import { useSay } from '@/admin/words/say'
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
  const say = useSay()
  return (
    <Popup
      button={
        <span className="workflow-menu__button">
          {say(reviewWords.more)} <ChevronIcon />
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
          {unsaved && <p className="workflow-menu__note">{say(reviewWords.unsavedHint)}</p>}
          {!unsaved &&
            tools.map(({ name, words, use }) => (
              <PopupList.Button id={`workflow-${name}`} key={name} onClick={() => void use()}>
                {say(words)}
              </PopupList.Button>
            ))}
          {!unsaved &&
            menu.map((description) => (
              <PopupList.Button
                id={`workflow-${description.action}`}
                key={description.action}
                onClick={() => onChoose({ description })}
              >
                {say(actionWords[description.action].name)}
              </PopupList.Button>
            ))}
          {!unsaved && override && (
            <PopupList.Button
              id="workflow-override"
              onClick={() => onChoose({ description: override, override: true })}
            >
              {say(actionWords.override.name)}
            </PopupList.Button>
          )}
          {refused.length > 0 && <RefusedActions refused={refused} />}
        </PopupList.ButtonGroup>
      )}
    />
  )
}

const RefusedActions = ({ refused }: { refused: ActionDescription[] }) => {
  const say = useSay()
  return (
    <section className="workflow-menu__refused" aria-label={say(reviewWords.notPossible)}>
      <h4>{say(reviewWords.notPossible)}</h4>
      <dl>
        {refused.map(({ action, reason }) => (
          <div key={action}>
            <dt>{say(actionWords[action].name)}</dt>
            <dd>{sayReason(reason ?? '', say)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

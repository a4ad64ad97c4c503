// A line pasted over chosen words: an address becomes their link, anything else takes their place. Payload's link plugin
// (3.90.1) makes a link of all that `new URL` takes, such as “Note:this”, and loses those words.
import { TOGGLE_LINK_COMMAND } from '@payloadcms/richtext-lexical/client'
import {
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { isLinkTarget } from '@/content/addresses'
import { repairAddress } from '@/content/repairAddress'

/** What to do in an update of the editor; `undefined` when this is no such paste. */
export const $pasteOver = (
  editor: LexicalEditor,
  selection: BaseSelection,
  text: string,
  html: string,
): (() => void) | undefined => {
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return undefined
  const line = text.trim()
  if (line === '' || /\n/.test(line)) return undefined
  const url = repairAddress(line)
  if (isLinkTarget(url))
    return () =>
      editor.dispatchCommand(TOGGLE_LINK_COMMAND, {
        fields: { doc: null, linkType: 'custom', newTab: false, url },
        text: null,
      })
  return html === '' ? () => selection.insertText(text) : undefined
}

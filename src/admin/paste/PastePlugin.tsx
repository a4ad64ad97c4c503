// Takes what is pasted before Lexical and its link plugin do: HTML is cleaned, an address over chosen words becomes their
// link, a picture is one. What comes from another of our editors (`application/x-lexical-editor`) is ours already.
'use client'
import { LinkNode } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { $insertHtml } from '@/admin/paste/insertHtml'
import { $pasteOver } from '@/admin/paste/pasteOver'
import { picturesAlone } from '@/admin/paste/pictures'
import { runsProgram } from '@/content/addresses'
import { fill } from '@/platform/i18n/fill'

export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const translate = useTranslate()
  useEffect(() => {
    const tellLeft = (count: number) => {
      if (count > 0) toast.warning(fill(translate(writingMessages.pictures.left), { count: String(count) }))
    }
    return mergeRegister(
      editor.registerCommand(PASTE_COMMAND, (event) => paste(editor, event, tellLeft), COMMAND_PRIORITY_HIGH),
      editor.registerNodeTransform(LinkNode, $unlinkProgram),
    )
  }, [editor, translate])
  return null
}

/**
 * Answers whether nobody else has anything to do.
 * @param tellLeft is told how many pictures of the page did not come along
 */
const paste = (editor: LexicalEditor, event: Event, tellLeft: (count: number) => void): boolean => {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  if (!data || data.types.includes('application/x-lexical-editor') || isInField(event.target)) return false
  const selection = $getSelection()
  if (!selection) return false
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const pictures = picturesAlone(data)
  if (pictures.length > 0) {
    event.preventDefault()
    return editor.dispatchCommand(DRAG_DROP_PASTE, pictures)
  }
  const over = $pasteOver(editor, selection, text, html)
  if (!over && (!html || html === text)) return false
  event.preventDefault()
  editor.update(() => (over ? over() : tellLeft($insertHtml(editor, html))), { tag: PASTE_TAG })
  return true
}

/** A page that is dragged in brings such links too, and no draft is saved with one. */
const $unlinkProgram = (link: LinkNode): void => {
  if (!runsProgram(link.getFields().url)) return
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
}

/** The fields of a block inside of the text take their own pastes. */
const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

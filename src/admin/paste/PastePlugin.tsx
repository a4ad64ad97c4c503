// Takes what is pasted before Lexical and its link plugin do: HTML is cleaned, an address over chosen words becomes their
// link. What comes from another of our editors (`application/x-lexical-editor`) is ours already.
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
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'
import { $insertHtml } from '@/admin/paste/insertHtml'
import { $pasteOver } from '@/admin/paste/pasteOver'
import { runsProgram } from '@/content/addresses'

export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(PASTE_COMMAND, (event) => paste(editor, event), COMMAND_PRIORITY_HIGH),
        editor.registerNodeTransform(LinkNode, $unlinkProgram),
      ),
    [editor],
  )
  return null
}

/** Answers whether nobody else has anything to do. */
const paste = (editor: LexicalEditor, event: Event): boolean => {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  if (!data || data.types.includes('application/x-lexical-editor') || isInField(event.target)) return false
  const selection = $getSelection()
  if (!selection) return false
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const insert =
    $pasteOver(editor, selection, text, html) ?? (html && html !== text ? $insertHtml : undefined)
  if (!insert) return false
  event.preventDefault()
  editor.update(() => insert(editor, html), { tag: PASTE_TAG })
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

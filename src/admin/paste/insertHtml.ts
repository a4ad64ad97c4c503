// Puts HTML where the caret is, with footnotes as blocks of ours.
import { $createInlineBlockNode, $isLinkNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { cleanPage } from '@/admin/paste/cleanPage'
import { markedNote } from '@/admin/paste/footnotes'

/** To be called inside of an update of the editor. */
export const $insertHtml = (editor: LexicalEditor, html: string): void => {
  const selection = $getSelection()
  if (!selection) return
  const page = new DOMParser().parseFromString(html, 'text/html')
  const notes = cleanPage(page, { footnotes: editor.hasNodes([InlineBlockNode]) })
  const nodes = $generateNodesFromDOM(editor, page).map((node) => $withFootnotes(node, notes))
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection }))
    selection.insertNodes(nodes)
}

/** Links that mark a note become the note. */
const $withFootnotes = (node: LexicalNode, notes: readonly string[]): LexicalNode => {
  const text = $isLinkNode(node) ? markedNote(node.getFields().url, notes) : undefined
  if (text !== undefined) return $createInlineBlockNode({ id: '', blockType: 'footnote', text })
  if (!$isElementNode(node)) return node
  for (const child of node.getChildren()) {
    const changed = $withFootnotes(child, notes)
    if (changed !== child) child.replace(changed)
  }
  return node
}

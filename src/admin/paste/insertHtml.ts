// Puts HTML where the caret is, with footnotes as blocks of ours and marks for pictures.
import {
  $createInlineBlockNode,
  $isLinkNode,
  BlockNode,
  InlineBlockNode,
} from '@payloadcms/richtext-lexical/client'
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
import { PICTURES_COMMAND } from '@/admin/writing/pictures/picture'

/** To be called inside of an update of the editor. @returns how many pictures did not come along */
export const $insertHtml = (editor: LexicalEditor, html: string): number => {
  const selection = $getSelection()
  if (!selection) return 0
  const page = new DOMParser().parseFromString(html, 'text/html')
  const { notes, pictures } = cleanPage(page, {
    footnotes: editor.hasNodes([InlineBlockNode]),
    pictures: editor.hasNodes([BlockNode]),
  })
  const nodes = $generateNodesFromDOM(editor, page).map((node) => $withFootnotes(node, notes))
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection }))
    selection.insertNodes(nodes)
  if (pictures.pictures.length > 0) editor.dispatchCommand(PICTURES_COMMAND, pictures.pictures)
  return pictures.left
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

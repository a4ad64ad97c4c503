// Where a path of the content is on the screen: its field and, in a rich text, the very node.

/** The field of the form, as Payload names it in the page; its language part and what lies inside it fall away. */
export const findField = (path: string): HTMLElement | null => {
  const parts = path.split('.')
  for (let count = parts.length; count > 0; count -= 1) {
    const start = parts.slice(0, count)
    const input = document.getElementById(`field-${start.join('__')}`)
    const found = input ?? document.querySelector<HTMLElement>(`[data-field-path="${start.join('.')}"]`)
    if (found) return found.closest<HTMLElement>('.field-type') ?? found
  }
  return null
}

export const goToField = (field: HTMLElement, path: string, language: string): void => {
  const node = findNode(field, path, language)
  const focused = field.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  ;(node ?? field).scrollIntoView({ block: 'center' })
  focused?.focus()
  if (node) chooseMessages(node)
}

/**
 * The node of a rich text that a path names (`body.fr.root.children.0.children.1.fields.url`); none while the form shows
 * another language. Lexical (0.50) draws each node as one child of its parent's.
 */
const findNode = (field: HTMLElement, path: string, language: string): HTMLElement | null => {
  const [, before = '', inside = ''] = /^(.*?)\.?\broot((?:\.children\.\d+)+)/.exec(path) ?? []
  const editor = field.querySelector<HTMLElement>('[data-lexical-editor="true"]')
  if (!editor || !before.split('.').includes(language)) return null
  let node: HTMLElement = editor
  for (const [index] of inside.matchAll(/\d+/g)) {
    const next = node.childNodes[Number(index)]
    if (!(next instanceof HTMLElement)) break
    node = next
  }
  return node === editor ? null : node
}

/** The editor follows the selection: for a link it opens what edits it. */
const chooseMessages = (node: HTMLElement): void => getSelection()?.selectAllChildren(node)

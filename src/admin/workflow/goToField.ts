// Where a path of the content is on the screen: its field and, in a rich text, the very node.

/**
 * The field of the form, as Payload names it in the page; its language part and what lies inside it fall away.
 * @param form the page, or a block of a rich text, which is a form of its own
 */
export const findField = (path: string, form: ParentNode = document): HTMLElement | null => {
  const parts = path.split('.')
  for (let count = parts.length; count > 0; count -= 1) {
    const start = parts.slice(0, count)
    const found = form.querySelector<HTMLElement>(
      `[id="field-${start.join('__')}"], [data-field-path="${start.join('.')}"]`,
    )
    if (found) return found.closest<HTMLElement>('.field-type') ?? found
  }
  return null
}

export const goToField = (field: HTMLElement, path: string, language: string): void => {
  const node = findNode(field, path, language)
  ;(node ?? field).scrollIntoView({ block: 'center' })
  if (node && openBlock(node, path)) return
  focusIn(field)
  if (node) chooseMessages(node)
}

const focusIn = (field: HTMLElement | null): void =>
  field?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')?.focus()

/**
 * A block shows its fields while it is edited: what follows in `….children.3.fields.pairs.0.question` is one of them.
 * @returns whether the node is such a block
 */
const openBlock = (node: HTMLElement, path: string): boolean => {
  const inside = /\.children\.\d+\.fields\.(.+)$/.exec(path)?.[1]
  const edit = node.querySelector<HTMLElement>('.block-card__edit')
  if (!inside || !edit) return false
  if (edit.getAttribute('aria-expanded') === 'false') edit.click()
  setTimeout(() => focusIn(findField(inside, node)))
  return true
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

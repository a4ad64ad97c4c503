// From a path of the content to its place on the screen: the tab is chosen, rows are opened, and in a rich text the very
// node is found.
import type { ClientField } from 'payload'
import { namedFields } from '@/admin/workflow/namePath'
import { isLanguage, type Language } from '@/platform/i18n/languages'

/** The language whose text the path names; none for what is the same in all. */
export const languageIn = (path: string): Language | undefined => path.split('.').find(isLanguage)

/**
 * Waits for what Payload has yet to draw, as long as a person would.
 * @param path of the content, in the language that the form shows
 * @param fields of the form
 * @returns whether the place was found
 */
export const goToField = async (path: string, fields: readonly ClientField[]): Promise<boolean> => {
  const parts = partsInForm(path)
  await chooseTab(fields, parts[0] ?? '')
  const field = await openTo(parts, document)
  if (!field) return false
  const node = findNode(field, path)
  ;(node ?? field).scrollIntoView({ block: 'center' })
  if (node && (await openBlock(node, path))) return true
  focusIn(field)
  if (node) chooseMessages(node)
  return true
}

/** As the form names its fields: it shows one language, and a rich text is one field. */
const partsInForm = (path: string): string[] => {
  const parts = path.split('.')
  const root = parts.indexOf('root')
  return parts.slice(0, root < 0 ? undefined : root).filter((part) => !isLanguage(part))
}

const chooseTab = async (fields: readonly ClientField[], name: string): Promise<void> => {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  const index = tabs.findIndex((tab) => namedFields(tab.fields).some((field) => field.name === name))
  if (index < 0) return
  const button = await drawn(() => tabButtons()[index] ?? null, document)
  if (!button?.classList.contains('tabs-field__tab-button--active')) button?.click()
}

const tabButtons = () => document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')

/** Opens the rows on the way to a field; what holds the place where the form draws no field of its own for it. */
const openTo = async (parts: readonly string[], form: ParentNode): Promise<HTMLElement | null> => {
  let row: HTMLElement | undefined
  for (const [at, part] of parts.entries()) {
    if (!isNumber(part)) continue
    const list = await drawn(() => fieldAt(parts.slice(0, at), form), form)
    row = rowsOf(list)[Number(part)]
    if (!row) return list
    row.querySelector<HTMLElement>('.collapsible__toggle--collapsed')?.click()
  }
  if (row && isNumber(parts.at(-1) ?? '')) return row
  return (await drawn(() => fieldAt(parts, form), form)) ?? holderOf(parts, form)
}

const isNumber = (part: string): boolean => /^\d+$/.test(part)

const rowsOf = (list: HTMLElement | null): HTMLElement[] =>
  [...(list?.querySelector('.array-field__draggable-rows')?.children ?? [])].filter(
    (child) => child instanceof HTMLElement,
  )

const holderOf = (parts: readonly string[], form: ParentNode): HTMLElement | null =>
  parts.length === 0 ? null : (fieldAt(parts, form) ?? holderOf(parts.slice(0, -1), form))

const fieldAt = (parts: readonly string[], form: ParentNode): HTMLElement | null => {
  const found = form.querySelector<HTMLElement>(
    `[id="field-${parts.join('__')}"], [data-field-path="${parts.join('.')}"]`,
  )
  return found?.closest<HTMLElement>('.field-type') ?? found
}

const patience = { times: 40, pauseMs: 50 }

/** Payload (3.90) draws a field of the form when it comes near the screen; what lies above the screen is drawn. */
const drawn = async (find: () => HTMLElement | null, form: ParentNode): Promise<HTMLElement | null> => {
  for (let time = 0; time < patience.times; time += 1) {
    const found = find()
    if (found?.checkVisibility()) return found
    for (const end of form.querySelectorAll('.document-fields__main .render-fields > :last-child'))
      end.scrollIntoView()
    await pause()
  }
  return null
}

const pause = () => new Promise((resolve) => setTimeout(resolve, patience.pauseMs))

const focusIn = (field: HTMLElement): void =>
  field.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')?.focus()

/**
 * A block shows its fields while it is edited: what follows in `….children.3.fields.pairs.0.question` is one of them.
 * @returns whether the node is such a block
 */
const openBlock = async (node: HTMLElement, path: string): Promise<boolean> => {
  const inside = /\.children\.\d+\.fields\.(.+)$/.exec(path)?.[1]
  const edit = node.querySelector<HTMLElement>('.block-card__edit')
  if (!inside || !edit) return false
  if (edit.getAttribute('aria-expanded') === 'false') edit.click()
  const field = await openTo(partsInForm(inside), node)
  if (field) focusIn(field)
  return true
}

/**
 * The node of a rich text that a path names (`body.fr.root.children.0.children.1.fields.url`). Lexical (0.50) draws each
 * node as one child of its parent's.
 */
const findNode = (field: HTMLElement, path: string): HTMLElement | null => {
  const inside = /\broot((?:\.children\.\d+)+)/.exec(path)?.[1] ?? ''
  const editor = field.querySelector<HTMLElement>('[data-lexical-editor="true"]')
  if (!editor) return null
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

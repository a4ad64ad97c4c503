// Stores one editorial document in its languages, and takes it through the workflow as far as its entry says.

import type { Role } from '@/access/roles'
import { isObject, isRichText } from '@/content/content'
import { type Language, languages } from '@/platform/i18n/languages'
import type { Loading } from '@/sample/load'
import { actorOfCast, requestAs } from '@/sample/loadUsers'
import { withIds } from '@/sample/references'
import type { Content, SampleDocument } from '@/sample/sampleDocument'
import type { Action } from '@/workflow/core/transitions'
import { readDocument } from '@/workflow/reviews/documents'
import { performAction } from '@/workflow/reviews/performAction'
import { readRules } from '@/workflow/reviews/policy'

export const loadDocument = async (loading: Loading, document: SampleDocument): Promise<void> => {
  const id = await write(loading, document)
  loading.ids.set(`${document.collection}/${document.slug}`, id)
  await review(loading, document, id)
}

const write = async (loading: Loading, document: SampleDocument): Promise<string> => {
  const { collection, slug, by = 'contributor' } = document
  const { payload, cast, ids, req } = loading
  const offered = languages.filter((language) => document.texts[language])
  const as = () => ({ collection, depth: 0, overrideAccess: false, req: requestAs(cast, by, req) }) as const
  const [first, ...others] = offered as [Language, ...Language[]]
  const whole = { ...withIds(document.texts[first], ids), slug, languages: offered }
  const { id } = await payload.create({ ...as(), data: whole as never, draft: true, locale: first })
  for (const locale of others) {
    const read = { ...as(), id, draft: true, locale, fallbackLocale: false } as const
    const text = withIds(document.texts[locale] ?? {}, ids)
    const stored = hasParts(text) ? await payload.findByID(read) : {}
    await payload.update({ ...as(), id, data: overlay(stored, text) as never, draft: true, locale })
  }
  return String(id)
}

/** Whether a text changes groups or rows, which Payload would otherwise replace as a whole. */
const hasParts = (text: Content): boolean =>
  Object.values(text).some((value) => (isObject(value) && !isRichText(value)) || Array.isArray(value))

/** The stored groups and rows with the words of another language laid over them, row by row. */
const overlay = (stored: unknown, text: Content): Content => {
  const base = isObject(stored) ? stored : {}
  return Object.fromEntries(Object.entries(text).map(([name, value]) => [name, lay(base[name], value)]))
}

const lay = (stored: unknown, value: unknown): unknown => {
  if (Array.isArray(stored) && Array.isArray(value))
    return stored.map((row, index) => (value[index] === undefined ? row : lay(row, value[index])))
  if (isObject(stored) && isObject(value) && !isRichText(value))
    return { ...stored, ...overlay(stored, value) }
  return value
}

const review = async (loading: Loading, document: SampleDocument, id: string): Promise<void> => {
  const { payload, cast, req } = loading
  const { collection: type, by = 'contributor', until = 'published' } = document
  const act = (role: Role, action: Action) => {
    const actor = actorOfCast(cast, role)
    return performAction(payload, { type, id, action, actor }, requestAs(cast, role, req))
  }
  if (until === 'draft') return
  const { steps } = await readRules(payload, await readDocument(payload, { type, id }, req), req)
  if (steps.length > 0) {
    await act(by, 'submit')
    if (until === 'inReview') return
    for (const step of steps) await act(step.role, 'approve')
  }
  if (until === 'published') await act(steps.length > 0 ? 'publisher' : 'editor', 'publish')
}

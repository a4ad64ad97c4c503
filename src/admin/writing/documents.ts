// Documents that blocks show, as the person who writes may see them: asked for together, one request a collection.

import { ask } from '@/admin/workflow/requests'
import type { DocumentKey } from '@/admin/writing/parts'

export type Shown = Record<string, unknown>

interface Waiting {
  keys: Map<string, ((found: Shown | undefined) => void)[]>
}

/** Milliseconds: cards that are drawn together share an answer, a later look asks again. */
const keptFor = 5_000

const kept = new Map<string, Promise<Shown | undefined>>()
const waiting = new Map<string, Waiting>()

/** With every language; `undefined` where it cannot be seen. */
export const fetchShown = (api: string, { type, id }: DocumentKey): Promise<Shown | undefined> => {
  const key = `${type}/${id}`
  const known = kept.get(key)
  if (known) return known
  const asked = new Promise<Shown | undefined>((resolve) => {
    const { keys } = waitingFor(api, type)
    keys.set(id, [...(keys.get(id) ?? []), resolve])
  })
  kept.set(key, asked)
  setTimeout(() => kept.delete(key), keptFor)
  return asked
}

/** What was edited meanwhile is asked for again. */
export const forgetShown = (documents: readonly DocumentKey[]): void => {
  for (const { type, id } of documents) kept.delete(`${type}/${id}`)
}

const waitingFor = (api: string, type: string): Waiting => {
  const known = waiting.get(type)
  if (known) return known
  const begun: Waiting = { keys: new Map() }
  waiting.set(type, begun)
  setTimeout(() => {
    waiting.delete(type)
    void askFor(api, type, begun)
  }, 20)
  return begun
}

const askFor = async (api: string, type: string, { keys }: Waiting): Promise<void> => {
  const ids = [...keys.keys()]
  const query = new URLSearchParams({
    'where[id][in]': ids.join(','),
    locale: 'all',
    depth: '0',
    draft: 'true',
    limit: String(ids.length),
  })
  const answer = await ask<{ docs: Shown[] }>(`${api}/${type}?${query}`)
  if (!answer.ok) forgetShown(ids.map((id) => ({ type, id })))
  const found = new Map(answer.ok ? answer.value.docs.map((one) => [String(one.id), one]) : [])
  for (const [id, resolves] of keys) for (const resolve of resolves) resolve(found.get(id))
}

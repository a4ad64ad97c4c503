// Calls of the Local API that would make a document public if the gate let them.
import type { CollectionSlug, Payload, Where } from 'payload'

interface Given {
  draft: string
  live: string
  complete: (more?: object) => object
  person: object
}

interface Attempt {
  run: () => Promise<unknown>
  refusal: RegExp
}

const throughWorkflow = /workflow/
const nameYourself = /Sign in first, or name the actor/

export const localAttempts = (
  payload: Payload,
  type: string,
  { draft, live, complete, person }: Given,
): Attempt[] => {
  const collection = type as CollectionSlug
  const published = complete({ _status: 'published' }) as never
  const status = { _status: 'published' } as never
  const bosses = [
    { user: person as never, overrideAccess: false },
    { user: person as never, overrideAccess: true },
    { overrideAccess: true, context: { actor: 'system' } },
  ]
  const asSomebody = bosses.flatMap((who) => [
    () => payload.create({ collection, data: published, ...who }),
    () => payload.create({ collection, data: published, draft: true, ...who }),
    () => payload.update({ collection, id: draft, data: status, ...who }),
    () => payload.update({ collection, id: draft, data: status, draft: true, ...who }),
    () => payload.update({ collection, id: draft, data: {} as never, publishAllLocales: true, ...who }),
    () => payload.update({ collection, id: draft, data: {} as never, publishSpecificLocale: 'en', ...who }),
    () => restoreNewest(payload, collection, live, who),
  ])
  const forNobody = [
    () => payload.create({ collection, data: complete() as never, overrideAccess: true }),
    () => payload.create({ collection, data: complete() as never, draft: true, overrideAccess: true }),
    () =>
      payload.update({ collection, id: draft, data: { slug: 'by-nobody' } as never, overrideAccess: true }),
    () =>
      payload.update({
        collection,
        id: draft,
        data: { slug: 'by-nobody' } as never,
        draft: true,
        overrideAccess: true,
      }),
    () => payload.duplicate({ collection, id: live, overrideAccess: true } as never),
    () => payload.delete({ collection, id: live, overrideAccess: true }),
  ]
  return [
    ...asSomebody.map((run) => ({ run, refusal: throughWorkflow })),
    ...forNobody.map((run) => ({ run, refusal: nameYourself })),
  ]
}

const restoreNewest = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  who: object,
): Promise<unknown> => {
  const where: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] }
  const { docs } = await payload.findVersions({ collection, where, limit: 1, overrideAccess: true })
  return payload.restoreVersion({ collection, id: String(docs[0]?.id), ...who } as never)
}

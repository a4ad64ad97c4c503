// A day in the newsroom: each action of the workflow once as it should be and once as it should not, and what goes with
// it. Leaves a document that moved, one that was taken down and one that was withdrawn.
import type { CollectionSlug } from 'payload'
import type { Answered, Ask } from './asking'
import { jsonOf } from './asking'
import { build, makeLive, type Newsroom, type Person, richText } from './sources'

type Role = Parameters<Newsroom['as']>[0]

interface Target {
  type: string
  id: string
}

export const liveADay = async (room: Newsroom, ask: Ask): Promise<void> => {
  let step = 0
  const as = async (
    who: Role | undefined,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answered> => {
    const headers: Record<string, string> = who ? { authorization: `JWT ${room.as(who).token}` } : {}
    step += 1
    const what = [method, ...path.split('/').slice(2), (body as { action?: string })?.action ?? '']
    const name = `day/${String(step).padStart(2, '0')} ${who ?? 'anonymous'} ${what.join(' ').trim()}`
    return ask({ name, method, path, headers, body })
  }
  const act = (who: Role | undefined, { type, id }: Target, action: string, more: object = {}) =>
    as(who, 'POST', `/api/${type}/${id}/workflow`, { action, ...more })
  const write = (person: Person, slug: string, more: object = {}) =>
    build(person, 'articles', { title: `The story of ${slug}`, slug, ...more })

  await tellStory()
  await tellRefusals()
  await leaveTraces()
  await shareLinks()
  await lookAround()

  async function tellStory(): Promise<void> {
    const story = await write(room.as('contributor'), 'told-step-by-step', { topics: [] })
    const place = `/api/articles/${story.id}`
    await act('contributor', story, 'submit')
    await act('contributor', story, 'approve')
    await act('reviewer', story, 'requestChanges')
    await act('reviewer', story, 'requestChanges', { comment: 'Say who was there.' })
    const { revision } = jsonOf(await as('contributor', 'GET', `${place}/workflow`))
    await as('contributor', 'PATCH', `${place}?draft=true&depth=0`, { title: 'The story of who was there' })
    await as('contributor', 'PATCH', `${place}?draft=true&depth=0&locale=fr`, {
      title: 'L’histoire de ceux qui y étaient',
    })
    await as('reviewer', 'POST', '/api/comments', {
      type: 'articles',
      document: story.id,
      path: 'title',
      text: 'Better.',
    })
    await as('editor', 'GET', `${place}/comments`)
    await act('contributor', story, 'submit')
    await act('contributor', story, 'recall')
    await act('contributor', story, 'submit', { revision })
    await act('contributor', story, 'submit')
    await act('reviewer', story, 'approve', { revision })
    await act('reviewer', story, 'approve')
    await act('editor', story, 'publish')
    await act('publisher', story, 'schedule', { at: '2001-01-01T00:00:00.000Z' })
    await act('publisher', story, 'schedule', { at: '2099-01-01T00:00:00.000Z' })
    await act('publisher', story, 'unschedule')
    await act('publisher', story, 'publish')
    await act('publisher', story, 'publish')
    await as('editor', 'PATCH', `${place}?draft=true&depth=0`, {
      slug: 'told-in-the-end',
      body: richText('Another text.'),
    })
    await as('editor', 'GET', `${place}/compare`)
    await makeLive(room, story)
    await as('editor', 'GET', `${place}/workflow`)
    await as('editor', 'GET', `/api/articles/${story.id}?depth=0&draft=true`)
  }

  async function tellRefusals(): Promise<void> {
    const bare = await write(room.as('contributor'), 'not-complete', { body: null })
    await act('contributor', bare, 'submit')
    await act('contributor', bare, 'dance')
    await act(undefined, bare, 'submit')
    await act('admin', bare, 'publish', { override: true })
    await as('contributor', 'PATCH', `/api/articles/${bare.id}`, { _status: 'published' })
    await as('contributor', 'POST', '/api/articles', { title: 'Of no kind', kind: 'poem' })
    await as('contributor', 'POST', '/api/articles', {
      slug: 'told-in-the-end',
      title: 'Taken',
      kind: 'news',
    })
    await as('contributor', 'GET', '/api/articles/nowhere/workflow')
    await as('contributor', 'GET', '/api/articles?where[nothing][equals]=1')
    await as('contributor', 'POST', '/api/users', { email: 'new@example.org' })
    await as('contributor', 'DELETE', `/api/articles/${bare.id}`)
  }

  async function leaveTraces(): Promise<void> {
    const hurtful = await write(room.as('contributor'), 'taken-down')
    await makeLive(room, hurtful)
    await act('editor', hurtful, 'takeDown', { comment: 'It hurts someone.' })
    await act('publisher', hurtful, 'takeDown')
    await act('publisher', hurtful, 'takeDown', { comment: 'It hurts someone.' })
    const early = await write(room.as('contributor'), 'unpublished')
    await makeLive(room, early)
    await act('publisher', early, 'unpublish', { comment: 'Too early.' })
    await act('editor', early, 'archive')
    await act('editor', early, 'restore')
  }

  async function shareLinks(): Promise<void> {
    const draft = await write(room.as('contributor'), 'for-a-few', { body: richText('Words for a few.') })
    const preview = jsonOf(
      await as('editor', 'POST', `/api/articles/${draft.id}/preview-links`, { name: 'A few' }),
    )
    await as(undefined, 'GET', pathOf(preview.urls.document))
    await as(undefined, 'GET', pathOf(preview.urls.page))
    await act('contributor', draft, 'submit')
    await as('editor', 'POST', `/api/articles/${draft.id}/review-links`, {
      name: 'A guest',
      email: 'guest@example.com',
    })
    await as('editor', 'POST', `/api/articles/${draft.id}/preview-links`, { nonsense: true })
  }

  /** What lies beside the documents: consents, traces of publications, webhooks, tests of a mail. */
  async function lookAround(): Promise<void> {
    const oldest = async (collection: CollectionSlug): Promise<string> => {
      const { docs } = await room.payload.db.find<{ id: string }>({ collection, sort: 'createdAt', limit: 1 })
      return String(docs[0]?.id)
    }
    await as('protection', 'GET', `/api/consents/${await oldest('consents')}/uses`)
    await as('editor', 'GET', `/api/consents/${await oldest('consents')}/uses`)
    await as('publisher', 'GET', `/api/audit/publications/${await oldest('publications')}`)
    await as('editor', 'POST', `/api/issues/${await oldest('issues')}/test-send`, {
      to: ['test@example.org'],
    })
    await as('editor', 'POST', `/api/issues/${await oldest('issues')}/test-send`, { to: [] })
    await as('admin', 'GET', `/api/webhooks/${await oldest('webhooks')}`)
    await as('admin', 'POST', `/api/webhooks/${await oldest('webhooks')}/test`)
    await as('admin', 'POST', '/api/webhooks', {
      name: 'A site',
      url: 'http://10.0.0.1/',
      events: ['nothing.*'],
    })
    await as('editor', 'GET', '/api/globals/site/office-time')
    await as('editor', 'PATCH', '/api/globals/site?locale=fr', { name: 'Un autre nom' })
    await as('publisher', 'POST', '/api/globals/site?locale=fr', { url: 'no address' })
  }
}

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

// An issue is released as one and frozen as it went out, over HTTP.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StoredEdition } from '@/publishing/editions/edition'
import { renderMails } from '@/publishing/editions/makeMails'
import type { EditionRenderers } from '@/publishing/editions/renderers'
import { findBrokenEditions } from '@/publishing/editions/verifyEditions'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { build, makeLive, revisionOf, richText } from '../helpers/build'
import { issueOf } from '../helpers/manyItems'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { readsOf } from '../helpers/readsOf'
import { approve, approved, approvedIssue, sectionOf } from '../helpers/release'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const rowsOf = async (collection: string, where: Record<string, unknown>, sort = 'at') =>
  (
    await room.payload.db.find<Record<string, unknown>>({
      collection: collection as never,
      where: where as never,
      sort,
      limit: 0,
      pagination: false,
    })
  ).docs

const publicIssue = async (id: string, path = '') =>
  (await room.anonymous.get(`/v1/issues/${id}${path}`)).body

interface PublicIssue {
  sections: { items: { item: { id: string; title: string } }[] }[]
}

const itemsOf = (issue: unknown) =>
  (issue as PublicIssue).sections.flatMap(({ items }) => items.map(({ item }) => item))

const release = async (...titles: string[]) => {
  const articles = []
  for (const title of titles) articles.push(await approved(room, 'articles', { title }))
  const issue = await approvedIssue(room, articles)
  const answer = await room.as('publisher').act('publish', issue)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return { issue, articles }
}

/** The next edition of an issue, with these changes to its text. */
const releaseAgain = async (issue: { type: string; id: string }, changes: Record<string, unknown>) => {
  await room.as('editor').patch(`/api/issues/${issue.id}`, changes)
  await approve(room, issue)
  const answer = await room.as('publisher').act('publish', issue)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
}

describe('publishing an issue', () => {
  it('publishes what is approved or needs no approval with it, each by the table', async () => {
    const article = await approved(room, 'articles')
    const figure = await build(room.as('editor'), 'figures')
    const live = await build(room.as('contributor'), 'articles')
    await makeLive(room, live)
    const issue = await approvedIssue(room, [article, figure, live])
    expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(404)

    expect(await room.as('publisher').act('publish', issue)).toMatchObject({
      status: 200,
      body: { live: true },
    })

    expect(itemsOf(await publicIssue(issue.id)).map(({ id }) => id)).toEqual([article.id, figure.id, live.id])
    for (const { type, id } of [article, figure, live])
      expect((await room.as('editor').get(`/api/${type}/${id}/workflow`)).body).toMatchObject({
        stage: 'published',
        live: true,
      })
    const [log] = await rowsOf('transitions', { document: { equals: article.id } }, '-number')
    expect(log).toMatchObject({
      action: 'publish',
      actor: room.as('publisher').id,
      details: { issue: issue.id },
    })
    expect(await rowsOf('publications', { document: { equals: live.id } })).toHaveLength(1)
  })

  it('publishes all of it at one moment, with Payload’s own status', async () => {
    const { issue, articles } = await release('One moment A', 'One moment B')
    const ids = [issue.id, ...articles.map(({ id }) => id)]
    const rows = await rowsOf('publications', { document: { in: ids } })
    expect(new Set(rows.map(({ publishedAt }) => new Date(publishedAt as string).getTime())).size).toBe(1)
    const { body } = await room.as('editor').get(`/api/articles/${articles[0]?.id}?draft=true`)
    expect(body._status).toBe('published')
  })

  it('tells it in one event, and in a record for each document', async () => {
    const { issue, articles } = await release('One event A', 'One event B')
    const ids = [issue.id, ...articles.map(({ id }) => id)]
    const events = await rowsOf('outbox', { event: { like: 'published' } })
    expect(
      events
        .map(({ event, payload }) => [event, (payload as { document: string }).document])
        .filter(([, id]) => ids.includes(String(id))),
    ).toEqual([['issue.published', issue.id]])
    expect(
      await rowsOf('transitions', { and: [{ document: { in: ids } }, { action: { equals: 'publish' } }] }),
    ).toHaveLength(3)
  })

  it('is refused with the place of each item that is not ready, and leaves nothing', async () => {
    const ready = await approved(room, 'articles')
    const draft = await build(room.as('contributor'), 'articles', { title: 'Only a draft' })
    const reviewed = await build(room.as('contributor'), 'articles', { title: 'Still in review' })
    await room.as('contributor').act('submit', reviewed)
    const issue = await approvedIssue(room, [ready, draft, reviewed])
    const answer = await room.as('publisher').act('publish', issue)
    expect(answer).toMatchObject({
      status: 400,
      body: {
        issues: [
          { path: 'sections.0.items.1.item', code: 'itemNotReady', severity: 'error' },
          { path: 'sections.0.items.2.item', code: 'itemNotReady' },
        ],
      },
    })
    expect(answer.body.issues[0].message).toMatch(/Only a draft.*“draft”/)
    expect(answer.body.issues[1].message).toMatch(/Still in review.*“inReview”/)
    for (const { type, id } of [issue, ready])
      expect((await room.anonymous.get(`/v1/${type}/${id}`)).status).toBe(404)
    expect(await rowsOf('editions', { issue: { equals: issue.id } })).toEqual([])
  })

  it('asks for the roles of each item: an override is for the issue alone', async () => {
    const article = await approved(room, 'articles')
    const issue = await build(room.as('editor'), 'issues', { sections: [sectionOf([article])] })
    const override = { override: true, comment: 'The printer waits.' }
    const refused = await room.as('admin').act('publish', issue, override)
    expect(refused).toMatchObject({ status: 400, body: { issues: [{ code: 'itemNotReady' }] } })
    await room.as('publisher').act('publish', article)
    expect((await room.as('admin').act('publish', issue, override)).status).toBe(200)
  })

  it('leaves a newer draft of a live item where it is', async () => {
    const article = await build(room.as('contributor'), 'articles', { title: 'The live title' })
    await makeLive(room, article)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'The draft title' })
    const issue = await approvedIssue(room, [article])
    expect((await room.as('publisher').act('publish', issue)).status).toBe(200)
    expect(itemsOf(await publicIssue(issue.id))[0]?.title).toBe('The live title')
  })

  it('publishes the approved newer text of a live item', async () => {
    const article = await build(room.as('contributor'), 'articles', { title: 'The first title' })
    await makeLive(room, article)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'The second title' })
    await approve(room, article)
    const issue = await approvedIssue(room, [article])
    await room.as('publisher').act('publish', issue)
    expect(itemsOf(await publicIssue(issue.id))[0]?.title).toBe('The second title')
  })

  it('does not bring back what was unpublished, and does not release another issue', async () => {
    const figure = await build(room.as('editor'), 'figures')
    await room.as('editor').act('publish', figure)
    await room.as('publisher').act('unpublish', figure, { comment: 'Outdated.' })
    const other = await approvedIssue(room, [])
    const issue = await approvedIssue(room, [figure, other])
    const { body } = await room.as('publisher').act('publish', issue)
    expect(body.issues.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('It was unpublished'),
      expect.stringContaining('An issue is released by itself'),
    ])
  })

  it('happens once when two publishers press at once', async () => {
    const articles = [await approved(room, 'articles'), await approved(room, 'articles')]
    const issue = await approvedIssue(room, articles)
    const answers = await Promise.all([1, 2, 3].map(() => room.as('publisher').act('publish', issue)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await rowsOf('editions', { issue: { equals: issue.id } })).toHaveLength(1)
  })
})

describe('an edition', () => {
  it('keeps the issue as it went out, in every language', async () => {
    const article = await approved(room, 'articles', { body: richText('The first words.') })
    const issue = await approvedIssue(
      room,
      [article],
      { languages: ['en', 'fr'] },
      { fr: { title: 'Le numéro' } },
    )
    const revision = await revisionOf(room.as('editor'), article)
    await room.as('publisher').act('publish', issue)
    const now = await publicIssue(issue.id)
    expect(now).toMatchObject({ edition: 1, editions: 1 })

    const { status, body } = await room.anonymous.get(`/v1/issues/${issue.doc.slug}/editions/1`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ sequence: 1, contentLanguage: 'en', languages: ['en', 'fr'], changes: null })
    expect(body.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(body.issue).toEqual(now)
    const french = await room.anonymous.get(`/v1/issues/${issue.id}/editions/1?locale=fr`)
    expect(french.body.issue).toEqual((await room.anonymous.get(`/v1/issues/${issue.id}?locale=fr`)).body)
    for (const format of ['lexical', 'markdown', 'text'])
      expect((await publicIssue(issue.id, `/editions/1?richText=${format}`)).issue).toEqual(
        await publicIssue(issue.id, `?richText=${format}`),
      )
    const [row] = await rowsOf('editions', { issue: { equals: issue.id } })
    expect(row?.publications).toMatchObject([
      { type: 'issues', document: issue.id, number: 1 },
      { type: 'articles', document: article.id, number: 1, revision },
    ])
    const [log] = await rowsOf('transitions', { document: { equals: issue.id } }, '-number')
    expect(log?.details).toMatchObject({ edition: { sequence: 1, hash: row?.hash } })
  })

  it('follows another one with what changed, and leaves it as it was', async () => {
    const { issue, articles } = await release('Stays', 'Goes', 'Is corrected')
    const [stays, , corrected] = articles as [(typeof articles)[0], unknown, (typeof articles)[0]]
    const before = await publicIssue(issue.id, '/editions/1')
    const added = await approved(room, 'articles', { title: 'Comes' })
    await room.as('editor').patch(`/api/articles/${corrected.id}`, {
      corrections: [{ at: '2026-05-01', text: 'The date was wrong.' }],
    })
    await approve(room, corrected)
    await releaseAgain(issue, { sections: [sectionOf([stays, corrected, added])] })

    const list = await publicIssue(issue.id, '/editions')
    expect(list).toMatchObject({ totalDocs: 2, docs: [{ sequence: 1 }, { sequence: 2 }] })
    expect(list.docs[1].changes).toMatchObject({
      issue: true,
      added: [{ type: 'articles', id: added.id, title: 'Comes' }],
      removed: [{ title: 'Goes' }],
      changed: [{ title: 'Is corrected' }],
    })
    expect(await publicIssue(issue.id)).toMatchObject({ edition: 2, editions: 2 })
    expect(await publicIssue(issue.id, '/editions/1')).toEqual(before)
  })

  it('keeps a correction out of what went out before it; the live page dates it', async () => {
    const { issue, articles } = await release('Will be corrected')
    const [article] = articles as [(typeof articles)[0]]
    const correction = { at: '2026-05-01', text: 'The name was wrong.' }
    await room.as('editor').patch(`/api/articles/${article.id}`, { corrections: [correction] })
    await approve(room, article)
    await room.as('publisher').act('publish', article)

    const shown = async (path = '') => {
      const body = await publicIssue(issue.id, path)
      return itemsOf(body.issue ?? body)[0]
    }
    expect(await shown()).toMatchObject({ corrections: [correction] })
    expect(await shown('/editions/1')).toMatchObject({ corrections: [] })
    expect(await publicIssue(issue.id)).toMatchObject({ edition: 1, editions: 1 })
  })

  it('is there while its issue is live; then 404, or 410 when it was taken down', async () => {
    const { issue } = await release('Not for ever')
    const path = `/v1/issues/${issue.id}/editions`
    expect((await room.anonymous.get(`${path}/2`)).status).toBe(404)
    expect((await room.anonymous.get(`${path}/first`)).status).toBe(404)
    await room.as('publisher').act('unpublish', issue, { comment: 'Too early.' })
    expect((await room.anonymous.get(`${path}/1`)).status).toBe(404)
    await approve(room, issue)
    await room.as('publisher').act('publish', issue)
    expect((await room.anonymous.get(path)).body.totalDocs).toBe(2)
    const down = await room.as('publisher').act('takeDown', issue, { comment: 'A mistake.' })
    expect(down).toMatchObject({ status: 200 })
    expect((await room.anonymous.get(path)).status).toBe(410)
    expect((await room.anonymous.get(`${path}/1`)).status).toBe(410)
    for (const row of await rowsOf('editions', { issue: { equals: issue.id } }))
      expect(row).toMatchObject({ originalHash: expect.any(String), redactedAt: expect.anything() })
    const stored = JSON.stringify(await rowsOf('editions', { issue: { equals: issue.id } }))
    expect(stored).not.toContain('Not for ever')
  })

  it('follows a moved address', async () => {
    const { issue } = await release('Moves')
    const old = String(issue.doc.slug)
    await releaseAgain(issue, { slug: `${old}-moved` })
    const answer = await room.anonymous.get(`/v1/issues/${old}/editions/1?locale=en`)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe(`/v1/issues/${old}-moved/editions/1?locale=en`)
  })

  it('is edited by nobody, and served no more once its row was changed', async () => {
    const { issue } = await release('Is frozen')
    const [row] = (await rowsOf('editions', { issue: { equals: issue.id } })) as [Record<string, unknown>]
    const id = String(row.id)
    for (const role of ['publisher', 'admin'] as const) {
      expect((await room.as(role).patch(`/api/editions/${id}`, { slug: 'x' })).status).toBe(403)
      expect((await room.as(role).delete(`/api/editions/${id}`)).status).toBe(403)
    }
    const target = { collection: 'editions' as never, id, overrideAccess: true }
    await expect(room.payload.update({ ...target, data: { slug: 'x' } as never })).rejects.toThrow(
      'cannot be edited',
    )
    await expect(room.payload.delete(target)).rejects.toThrow('cannot be edited')
    expect(await publicIssue(issue.id, '/editions/1')).toMatchObject({ sequence: 1 })

    const broken = async () =>
      (await findBrokenEditions(room.payload)).filter((one) => one.issue === issue.id)
    expect(await broken()).toEqual([])
    const content = row.content as Record<string, string>
    const changed = { ...row, content: { ...content, en: content.en?.replace('Is frozen', 'Was changed') } }
    await room.payload.db.updateOne({ collection: 'editions', id, data: changed })
    const answer = await room.anonymous.get(`/v1/issues/${issue.id}/editions/1?richText=text`)
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.body)).not.toContain('Was changed')
    expect(await broken()).toEqual([{ issue: issue.id, sequence: 1, because: 'changed' }])
    const proof = await verifyAudit(room.payload)
    expect(proof.broken).toMatchObject({ type: 'editions', number: 1 })
  })
})

describe('a take-down', () => {
  it('leaves a neutral line in every edition and no name', async () => {
    const gone = await approved(
      room,
      'articles',
      { title: 'The story of Ana', languages: ['en', 'fr', 'nl'] },
      {
        fr: { title: 'L’histoire d’Ana', body: richText('Les mots.') },
        nl: { title: 'Het verhaal van Ana', body: richText('De woorden.') },
      },
    )
    const other = await approved(room, 'articles', {
      title: 'Another story',
      body: richText('We told you The story of Ana last month.'),
    })
    const issue = await approvedIssue(
      room,
      [gone, other],
      {
        languages: ['en', 'fr', 'nl'],
        mail: { subject: 'The story of Ana, and more' },
      },
      { fr: { title: 'Le numéro', mail: { subject: 'L’histoire d’Ana' } }, nl: { title: 'Het nummer' } },
    )
    await room.as('publisher').act('publish', issue)
    const [before] = (await rowsOf('editions', { issue: { equals: issue.id } })) as [Record<string, unknown>]
    await room.as('protection').act('takeDown', gone, { comment: 'She asked for it.' })

    const lines = {
      en: 'This text was withdrawn.',
      fr: 'Ce texte a été retiré.',
      nl: 'Deze tekst werd ingetrokken.',
    }
    for (const [locale, title] of Object.entries(lines)) {
      const { issue: frozen } = await publicIssue(issue.id, `/editions/1?locale=${locale}`)
      expect(itemsOf(frozen)[0]).toMatchObject({ type: 'withdrawn', id: '', title })
    }
    const { body } = await room.anonymous.get(`/v1/issues/${issue.id}/editions/1?richText=text`)
    expect(body.issue.mail.subject).toBe('[withdrawn], and more')
    expect(itemsOf(body.issue)[1]).toMatchObject({ body: 'We told you [withdrawn] last month.' })

    const [row] = (await rowsOf('editions', { issue: { equals: issue.id } })) as [Record<string, unknown>]
    expect(JSON.stringify([row.content, row.changes])).not.toMatch(
      /story of Ana|story-of-ana|histoire d’Ana|verhaal van Ana/i,
    )
    expect(row).toMatchObject({ originalHash: before.hash, redactedAt: expect.anything() })
    expect(row.hash).not.toBe(before.hash)
    const [log] = await rowsOf('transitions', { document: { equals: gone.id } }, '-number')
    expect(log?.details).toMatchObject({
      editions: [{ sequence: 1, originalHash: before.hash, hash: row.hash }],
    })
    expect(itemsOf(await publicIssue(issue.id)).map(({ id }) => id)).toEqual([other.id])
  })
})

describe('the mails of an edition', () => {
  const plain: Omit<EditionRenderers, 'present'> = {
    frame: async (_, language) => ({ brand: `Brand ${language}` }),
    renderMail: (issue, frame, language) => ({
      html: `<html lang="${language}">${frame.brand}: ${JSON.stringify(issue)}</html>`,
      text: `${frame.brand}: ${issue.title}, edition ${issue.edition}`,
    }),
    lintMail: (issue) =>
      itemsOf(issue).map(({ title }) => ({ path: '', code: 'long', message: title, severity: 'warning' })),
  }
  let real: EditionRenderers

  beforeAll(() => {
    const { custom } = room.payload.config
    real = custom.editionRenderers
    custom.editionRenderers = { ...real, ...plain }
  })

  afterAll(() => {
    room.payload.config.custom.editionRenderers = real
  })

  const mailOf = async (id: string) =>
    (await rowsOf('editions', { issue: { equals: id } }))[0] as unknown as StoredEdition

  it('are frozen with it, and made again the same from what is frozen', async () => {
    const { issue } = await release('In a mail')
    const edition = await mailOf(issue.id)
    expect(edition.text.en).toBe(`Brand en: ${issue.doc.title}, edition 1`)
    expect(edition.html.en).toContain('In a mail')
    expect(renderMails(room.payload, edition)).toEqual({
      frame: edition.frame,
      html: edition.html,
      text: edition.text,
    })
  })

  it('lose what is taken down', async () => {
    const { issue, articles } = await release('Gone from the mail', 'Stays in it')
    await room
      .as('publisher')
      .act('takeDown', articles[0] as { type: string; id: string }, { comment: 'A mistake.' })
    const { html } = await mailOf(issue.id)
    expect(html.en).not.toContain('Gone from the mail')
    expect(html.en).toContain('This text was withdrawn.')
    expect(html.en).toContain('Stays in it')
  })

  it('are looked at before, with what would be in them', async () => {
    const article = await approved(room, 'articles', { title: 'To be in the mail' })
    const issue = await approvedIssue(room, [article])
    const { body } = await room.as('editor').get(`/api/issues/${issue.id}/readiness`)
    expect(body).toMatchObject({ ready: true, mail: [{ code: 'long', message: 'To be in the mail' }] })
  })
})

describe('readiness', () => {
  const readiness = async (id: string) => (await room.as('editor').get(`/api/issues/${id}/readiness`)).body

  it('tells what blocks each item, and who can clear it', async () => {
    const ready = await approved(room, 'articles', { title: 'Ready' })
    const draft = await build(room.as('contributor'), 'articles', { title: 'Draft', body: null })
    const reviewed = await build(room.as('contributor'), 'articles', { title: 'Reviewed' })
    await room.as('contributor').act('submit', reviewed)
    const live = await build(room.as('contributor'), 'articles', { title: 'Live' })
    await makeLive(room, live)
    const issue = await approvedIssue(room, [ready, draft, reviewed, live, ready])
    const revision = await revisionOf(room.as('editor'), issue)
    const body = await readiness(issue.id)
    expect(body).toMatchObject({
      ready: false,
      issue: { ready: true, stage: 'approved', revision, blocking: [] },
    })
    expect(body.items).toMatchObject([
      { path: 'sections.0.items.0.item', title: 'Ready', stage: 'approved', ready: true, willPublish: true },
      {
        title: 'Draft',
        ready: false,
        blocking: [{ code: 'state' }, { code: 'required' }],
        clearedBy: ['contributor', 'editor'],
      },
      { title: 'Reviewed', ready: false, stage: 'inReview', clearedBy: ['reviewer'] },
      { title: 'Live', ready: true, willPublish: false, live: true, blocking: [], clearedBy: [] },
    ])
    expect(body.items).toHaveLength(4)
  })

  it('agrees with publishing, before and after', async () => {
    const article = await approved(room, 'articles')
    const issue = await approvedIssue(room, [article])
    expect(await readiness(issue.id)).toMatchObject({ ready: true, issue: { willPublish: true } })
    await room.as('publisher').act('publish', issue)
    expect(await readiness(issue.id)).toMatchObject({
      ready: true,
      issue: { live: true, willPublish: false },
      items: [{ live: true, willPublish: false }],
    })
  })

  it('warns of what an item refers to that nobody will see', async () => {
    const author = await build(room.as('editor'), 'contacts')
    const article = await approved(room, 'articles', { authors: [author.id] })
    const issue = await approvedIssue(room, [article])
    expect(await readiness(issue.id)).toMatchObject({
      ready: true,
      items: [{ warnings: [{ path: 'authors.0', code: 'absent', severity: 'warning' }] }],
    })
  })

  it('asks the database no more often for many items than for few', async () => {
    const readsFor = async (size: number) => {
      const { issue } = await issueOf(room, size)
      await readiness(issue.id)
      return (await readsOf(room.payload, () => readiness(issue.id))).length
    }
    const [few, many] = [await readsFor(2), await readsFor(8)]
    expect(many).toBeLessThanOrEqual(few)
  })

  it('is for staff', async () => {
    const issue = await approvedIssue(room, [])
    const path = `/api/issues/${issue.id}/readiness`
    expect((await room.anonymous.get(path)).status).toBe(401)
    expect((await room.as('editor').get(`/api/issues/${room.as('editor').id}/readiness`)).status).toBe(404)
    expect((await room.as('editor').get(`${path}?depth=1`)).status).toBe(400)
  })
})

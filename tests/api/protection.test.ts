// Consents from their form to their end: who links them, who sees them, what a withdrawal takes away.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '@/access/roles'
import { pdf } from '@/sample/papers'
import { sweepConsents } from '@/workflow/consent/sweepConsents'
import { type Built, build, makeLive, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { depicting, giveConsent, uploadFile, uploadPicture } from '../helpers/protection'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const live = async (overrides: Record<string, unknown>): Promise<Built> => {
  const article = await build(room.as('contributor'), 'articles', overrides)
  await makeLive(room, article)
  return article
}

const approved = async (overrides: Record<string, unknown>): Promise<Built> => {
  const article = await build(room.as('contributor'), 'articles', overrides)
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('approve', article)
  await room.as('protection').act('approve', article)
  return article
}

const withdraw = (consent: string) =>
  room.as('protection').patch(`/api/consents/${consent}`, { withdrawnAt: '2026-01-01' })

const publicStatus = async ({ id }: { id: string }) => (await room.anonymous.get(`/v1/articles/${id}`)).status

const tasksOf = async ({ id }: { id: string }): Promise<Record<string, unknown>[]> =>
  (await room.as('editor').get('/api/tasks', { 'where[document][equals]': id, depth: '0' })).body.docs

const stageOf = async ({ id }: { id: string }) =>
  (await room.as('editor').get(`/api/articles/${id}/workflow`)).body.stage

describe('linking', () => {
  const link = (person: Person, { id }: { id: string }, data: Record<string, unknown>) =>
    person.patch(`/api/articles/${id}?depth=0`, data)

  it('is for protection officers too, and makes nobody of them an author', async () => {
    const consent = await giveConsent(room)
    const article = await build(room.as('contributor'), 'articles', { protection: { depictsPeople: 'yes' } })
    expect((await link(room.as('protection'), article, depicting(consent))).status).toBe(200)
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    expect((await room.as('protection').act('approve', article)).body.stage).toBe('approved')
  })

  it('voids the approvals of the text, as any new revision does', async () => {
    const article = await approved(depicting(await giveConsent(room)))
    await link(room.as('protection'), article, depicting(await giveConsent(room)))
    expect(await stageOf(article)).toBe('draft')
  })

  it('leaves everything else to those who write', async () => {
    const article = await build(room.as('contributor'), 'articles')
    const { body } = await room.as('protection').get(`/api/articles/${article.id}?draft=true&depth=0`)
    const whole = { title: body.title, body: body.body, protection: { depictsPeople: 'no' } }
    expect((await link(room.as('protection'), article, whole)).status).toBe(200)
    const more = await link(room.as('protection'), article, { ...whole, title: 'Mine', protection: {} })
    expect(more).toMatchObject({ status: 403, body: { code: 'person' } })
    const after = await room.as('editor').get(`/api/articles/${article.id}?draft=true&depth=0`)
    expect(after.body).toMatchObject({ title: body.title, protection: { depictsPeople: 'no' } })
    const french = await room
      .as('protection')
      .patch(`/api/articles/${article.id}?locale=fr`, { title: 'À moi' })
    expect(french.status).toBe(403)
    expect((await room.as('protection').post('/api/articles', { title: 'New' })).status).toBe(403)
    expect((await room.as('protection').delete(`/api/articles/${article.id}`)).status).toBe(403)
  })

  it('is possible for writers who cannot read what they link', async () => {
    const consent = await giveConsent(room)
    const article = await build(room.as('contributor'), 'articles', depicting(consent))
    expect(article.doc.protection).toEqual({ depictsPeople: 'yes', consents: [consent] })
    expect((await room.as('contributor').get(`/api/consents/${consent}`)).status).toBe(403)
  })

  it('as an editor makes an author of an editor', async () => {
    const article = await build(room.as('contributor'), 'articles', depicting(await giveConsent(room)))
    const both = await room.second('protection')
    const roles = { roles: ['protection', 'editor'] }
    await room.as('admin').patch(`/api/users/${both.id}`, roles)
    await link(both, article, { kicker: 'Mine too' })
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    expect((await both.act('approve', article)).status).toBe(403)
  })
})

describe('a withdrawal', () => {
  it('takes down at once what is live, itself or by a picture in it, and asks somebody to look', async () => {
    const consent = await giveConsent(room)
    const picture = await uploadPicture(room, room.as('editor'), { consents: [consent] })
    const block = { type: 'block', version: 2, format: '', fields: { blockType: 'image', image: picture } }
    const body = richText('Words.')
    const direct = await live(depicting(consent))
    const pictured = await live({
      body: { root: { ...body.root, children: [...body.root.children, block] } },
    })
    const other = await live({})
    expect((await withdraw(consent)).status).toBe(200)
    expect(await Promise.all([direct, pictured, other].map(publicStatus))).toEqual([410, 410, 200])
    for (const article of [direct, pictured]) {
      expect(await stageOf(article)).toBe('archived')
      expect(await tasksOf(article)).toMatchObject([
        { kind: 'takeDown', code: 'consentWithdrawn', data: { consent, takenDown: true } },
      ])
    }
    const { docs } = await room.payload.db.find({
      collection: 'transitions',
      where: { and: [{ document: { equals: direct.id } }, { action: { equals: 'takeDown' } }] },
    })
    expect(docs).toMatchObject([{ actor: 'system', comment: 'A consent that this relies on was withdrawn.' }])
  })

  it('stops what is approved, and what is scheduled', async () => {
    const consent = await giveConsent(room)
    const waiting = await approved(depicting(consent))
    const planned = await approved(depicting(consent))
    await room.as('publisher').act('schedule', planned, { at: '2099-01-01T00:00:00Z' })
    await withdraw(consent)
    expect((await tasksOf(waiting)).map(({ code }) => code)).toEqual(['consentWithdrawn'])
    expect((await room.as('publisher').act('publish', waiting)).status).toBe(400)
    expect((await tasksOf(planned)).map(({ kind }) => kind).sort()).toEqual(['brokenSchedule', 'takeDown'])
    expect(await stageOf(planned)).not.toBe('scheduled')
  })

  it('reaches what was public once and can be looked back at', async () => {
    const consent = await giveConsent(room)
    const article = await live({ ...depicting(consent), body: richText('About Mariam.') })
    const then = new Date().toISOString()
    const plain = { protection: { depictsPeople: 'no', consents: [] }, body: richText('About nobody.') }
    await room.as('contributor').patch(`/api/articles/${article.id}`, plain)
    await makeLive(room, article)
    const lookedBack = () => room.anonymous.get(`/v1/articles/${article.id}?at=${then}&richText=text`)
    expect((await lookedBack()).body.body).toContain('Mariam')
    const listedThen = async () =>
      (await room.anonymous.get(`/v1/articles?at=${then}`)).body.docs.map(({ id }: { id: string }) => id)
    expect(await listedThen()).toContain(article.id)
    await withdraw(consent)
    expect((await lookedBack()).status).toBe(410)
    expect(await listedThen()).not.toContain(article.id)
    expect(await publicStatus(article)).toBe(200)
  })

  it('asks first where the policy says so, once, and by whoever is asked it is closed', async () => {
    const policy = (onWithdrawal: string) =>
      room.as('admin').post('/api/globals/editorial-policy', { onWithdrawal })
    await policy('task')
    const consent = await giveConsent(room)
    const article = await live(depicting(consent))
    await withdraw(consent)
    await sweepConsents(room.payload)
    expect(await publicStatus(article)).toBe(200)
    const [task, ...more] = await tasksOf(article)
    expect([task?.data, more]).toEqual([expect.objectContaining({ takenDown: false }), []])
    const done = (person: Person) => person.post(`/api/tasks/${task?.id}/done`)
    expect((await done(room.anonymous)).status).toBe(401)
    expect((await done(room.as('editor'))).status).toBe(403)
    const closed = await done(room.as('protection'))
    expect(closed).toMatchObject({ status: 200, body: { doc: { doneAt: expect.any(String) } } })
    expect((await done(room.as('protection'))).status).toBe(409)
    expect((await room.as('protection').post('/api/tasks/nothing/done')).status).toBe(404)
    await sweepConsents(room.payload)
    expect(await tasksOf(article)).toHaveLength(1)
    await policy('takeDown')
  })

  it('is one of the ways in which a consent covers less than before', async () => {
    const consent = await giveConsent(room)
    const article = await live(depicting(consent))
    await room.as('protection').patch(`/api/consents/${consent}`, { publicName: 'Miriam' })
    expect(await publicStatus(article)).toBe(200)
    await room.as('protection').patch(`/api/consents/${consent}`, { channels: ['print'] })
    expect(await publicStatus(article)).toBe(410)
    expect(await tasksOf(article)).toMatchObject([{ code: 'consentChannel' }])
  })

  it('at the moment of a publication never leaves the text public', async () => {
    const rounds = Array.from({ length: 5 }, async () => {
      const consent = await giveConsent(room)
      const article = await approved(depicting(consent))
      const [published, withdrawn] = await Promise.all([
        room.as('publisher').act('publish', article),
        withdraw(consent),
      ])
      return [withdrawn.status, [200, 400].includes(published.status), await publicStatus(article)]
    })
    for (const outcome of await Promise.all(rounds))
      expect([
        [200, true, 404],
        [200, true, 410],
      ]).toContainEqual(outcome)
  })
})

describe('by the clock', () => {
  it('a consent that ends is announced, and then takes down what relies on it, once', async () => {
    const consent = await giveConsent(room, { validUntil: '2040-06-30' })
    const article = await live(depicting(consent))
    await sweepConsents(room.payload, new Date('2040-06-01T12:00:00Z'))
    await sweepConsents(room.payload, new Date('2040-06-30T22:00:00Z'))
    expect(await publicStatus(article)).toBe(200)
    expect((await tasksOf(article)).map(({ kind }) => kind)).toEqual(['consentEnding'])
    const end = new Date('2040-07-01T00:00:01Z')
    await Promise.all([sweepConsents(room.payload, end), sweepConsents(room.payload, end)])
    expect(await publicStatus(article)).toBe(410)
    expect((await tasksOf(article)).map(({ code }) => code).sort()).toEqual(['consentEnded', 'consentEnding'])
  })

  it('a withdrawn consent reaches texts by a file it was linked to afterwards', async () => {
    const consent = await giveConsent(room)
    const picture = await uploadPicture(room, room.as('editor'))
    const article = await live({ leadImage: picture })
    await withdraw(consent)
    await room.as('protection').patch(`/api/media/${picture}`, { consents: [consent] })
    await sweepConsents(room.payload)
    expect(await publicStatus(article)).toBe(410)
    const { body } = await room.as('protection').get(`/api/media/${picture}/workflow`)
    expect(body.live).toBe(false)
  })
})

describe('the uses of a consent', () => {
  it('are told place by place to those who keep them', async () => {
    const consent = await giveConsent(room)
    const picture = await uploadPicture(room, room.as('editor'), { consents: [consent] })
    const title = `Uses ${consent}`
    const article = await live({ ...depicting(consent), title, leadImage: picture })
    const draft = await build(room.as('editor'), 'contacts', { photo: picture })
    const { status, body } = await room.as('protection').get(`/api/consents/${consent}/uses`)
    expect([status, body.totalUses]).toEqual([200, 4])
    const known = {
      collection: 'articles',
      id: article.id,
      title,
      stage: 'published',
      live: true,
      text: 'live',
      onWithdrawal: 'takenDown',
    }
    expect(body.uses).toEqual(
      expect.arrayContaining([
        { ...known, path: 'protection.consents.0', media: null },
        { ...known, path: 'leadImage', media: picture },
        expect.objectContaining({
          ...{ collection: 'contacts', id: draft.id, live: false, path: 'photo' },
          onWithdrawal: 'later',
        }),
        expect.objectContaining({ collection: 'media', id: picture, path: 'consents' }),
      ]),
    )
    const statuses = ['contributor', 'editor', 'reviewer', 'publisher'].map(
      async (role) => (await room.as(role as Role).get(`/api/consents/${consent}/uses`)).status,
    )
    expect(await Promise.all(statuses)).toEqual([403, 403, 403, 403])
    expect((await room.anonymous.get(`/api/consents/${consent}/uses`)).status).toBe(401)
    expect((await room.as('admin').get('/api/consents/nothing/uses')).status).toBe(404)
  })

  it('keep it from being deleted, until it is used no more', async () => {
    const consent = await giveConsent(room)
    const article = await build(room.as('editor'), 'articles', depicting(consent))
    const path = `/api/consents/${consent}`
    expect(await room.as('protection').delete(path)).toMatchObject({ status: 409, body: { code: 'state' } })
    await room.as('editor').patch(`/api/articles/${article.id}`, { protection: { consents: [] } })
    expect((await room.as('protection').delete(path)).status).toBe(200)
  })
})

describe('who protects', () => {
  const openTasks = async ({ id }: { id: string }) =>
    (await tasksOf({ id })).filter(({ kind }) => kind === 'askedProtection')
  const ask = (person: Person, { id }: { id: string }, body: object = {}) =>
    person.post(`/api/articles/${id}/ask-protection`, body)

  it('is asked by whoever works here: a task, a notification, and the words among the comments', async () => {
    const article = await build(room.as('contributor'), 'articles', { protection: { depictsPeople: 'yes' } })
    const comment = 'The woman at the window is our neighbour.'
    expect(await ask(room.as('contributor'), article, { comment })).toMatchObject({
      status: 200,
      body: { isNew: true },
    })
    expect(await openTasks(article)).toMatchObject([
      { code: 'askedProtection', roles: ['protection'], data: { by: room.as('contributor').id } },
    ])
    const { body } = await room.as('protection').get(`/api/articles/${article.id}/comments`)
    expect(JSON.stringify(body)).toContain(comment)
    const { docs } = await room.payload.db.find<{ payload: { document: string; roles: string[] } }>({
      collection: 'outbox',
      where: { event: { equals: 'task.opened' } },
      limit: 0,
      pagination: false,
    })
    const told = docs.filter(({ payload }) => payload.document === article.id)
    expect(told.map(({ payload }) => payload.roles)).toEqual([['protection']])
  })

  it('is asked once at a time, about what can still be changed', async () => {
    const article = await build(room.as('contributor'), 'articles')
    await ask(room.as('contributor'), article)
    expect((await ask(room.as('editor'), article)).body).toEqual({ isNew: false })
    const [task] = await openTasks(article)
    await room.as('protection').post(`/api/tasks/${task?.id}/done`)
    expect((await ask(room.as('editor'), article)).body).toEqual({ isNew: true })
    await room.as('editor').act('archive', article)
    expect((await ask(room.as('editor'), article)).status).toBe(409)
    expect((await ask(room.anonymous, article)).status).toBe(401)
    expect((await ask(room.as('editor'), { id: 'nothing' })).status).toBe(404)
    expect((await ask(room.as('editor'), article, { why: 1 })).status).toBe(400)
  })

  it('is asked once by two at the same moment', async () => {
    const article = await build(room.as('contributor'), 'articles')
    const answers = await Promise.all([ask(room.as('contributor'), article), ask(room.as('editor'), article)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.map(({ body }) => body.isNew).sort()).toEqual([false, true])
    expect(await openTasks(article)).toHaveLength(1)
  })

  it('sees who is shown where, for which channels and languages, and what is missing', async () => {
    const english = await giveConsent(room, { publicName: 'Amal', languages: ['en'] })
    const picture = await uploadPicture(room, room.as('editor'), { consents: [english] })
    const bare = await uploadPicture(room, room.as('editor'))
    const article = await build(room.as('contributor'), 'articles', {
      languages: ['en', 'fr'],
      protection: { depictsPeople: 'yes' },
      leadImage: picture,
      seo: { image: bare },
    })
    const path = `/api/articles/${article.id}/people`
    const { status, body } = await room.as('protection').get(path)
    expect([status, body]).toMatchObject([
      200,
      {
        depictsPeople: 'yes',
        languages: ['en', 'fr'],
        channels: ['web', 'mail'],
        places: expect.arrayContaining([
          { path: 'protection.consents', media: null, consents: [] },
          {
            path: 'leadImage',
            media: { id: picture, title: expect.any(String) },
            consents: [
              expect.objectContaining({
                id: english,
                publicName: 'Amal',
                issues: [expect.objectContaining({ code: 'consentLanguage', path: 'leadImage' })],
              }),
            ],
          },
          { path: 'seo.image', media: { id: bare, title: expect.any(String) }, consents: [] },
        ]),
      },
    ])
    expect(JSON.stringify(body)).not.toContain('Subject')
    for (const role of ['contributor', 'editor', 'reviewer', 'publisher'] as const)
      expect((await room.as(role).get(path)).status).toBe(403)
    expect((await room.anonymous.get(path)).status).toBe(401)
    expect((await room.as('protection').get('/api/articles/nothing/people')).status).toBe(404)
  })
})

describe('what a consent says', () => {
  const others: Role[] = ['contributor', 'editor', 'reviewer', 'publisher']

  it('is asked for in vain by everybody else, at every door', async () => {
    const subject = 'Oluwaseun Thistlebrook'
    const consent = await giveConsent(room, { subject, publicName: 'Seun' })
    const picture = await uploadPicture(room, room.as('editor'), { consents: [consent] })
    const article = await build(room.as('contributor'), 'articles', {
      ...depicting(consent),
      leadImage: picture,
    })
    const paths = [
      `/api/articles/${article.id}?depth=3&draft=true`,
      `/api/articles/${article.id}?depth=3&draft=true&populate[consents][subject]=true`,
      `/api/articles?depth=3&draft=true&where[id][equals]=${article.id}`,
      `/api/articles/versions?depth=3&where[parent][equals]=${article.id}`,
      `/api/media/${picture}?depth=3`,
      `/api/consents/${consent}`,
      '/api/consents',
    ]
    const query = `{ Article(id: "${article.id}", draft: true) { protection { consents { id subject publicName } } leadImage { consents { subject } } } }`
    for (const role of others) {
      const person = room.as(role)
      const answers = [
        ...(await Promise.all(paths.map((path) => person.get(path)))),
        await person.post('/api/graphql', { query }),
      ]
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/oluwaseun|thistlebrook|seun"/i)
    }
  })

  it('is not found out by asking who matches it', async () => {
    const consent = await giveConsent(room, { subject: 'Ferelith Umbergast' })
    const picture = await uploadPicture(room, room.as('editor'), { consents: [consent] })
    const article = await build(room.as('contributor'), 'articles', {
      ...depicting(consent),
      leadImage: picture,
    })
    const asked = async (query: string) => {
      const { status, body } = await room.as('editor').get(`/api/${query}`)
      return status === 200 ? body.totalDocs : 'refused'
    }
    const queries = (name: string) => [
      `articles?draft=true&where[protection.consents.subject][contains]=${name}`,
      `articles/versions?where[version.protection.consents.subject][contains]=${name}`,
      `media?where[consents.subject][contains]=${name}`,
      `media?where[consents][contains][subject][equals]=${name}`,
      `articles?draft=true&where[protection.consents][contains][subject][contains]=${name}`,
      `articles/count?where[protection.consents.subject][contains]=${name}`,
      `articles?draft=true&where[or][0][and][0][protection.consents.subject][contains]=${name}`,
    ]
    const right = await Promise.all(queries('Umbergast').map(asked))
    const wrong = await Promise.all(queries('Nobody-here').map(asked))
    expect(right).toEqual(wrong)
    const where = (name: string) => ({
      query: `{ Articles(draft: true, where: { protection__consents__subject: { contains: "${name}" } }) { totalDocs } }`,
    })
    const byGraphql = async (name: string) =>
      JSON.stringify((await room.as('editor').post('/api/graphql', where(name))).body).replaceAll(name, '')
    expect(await byGraphql('Umbergast')).toBe(await byGraphql('Nobody-here'))
    const sorted = await room.as('editor').get('/api/articles?draft=true&sort=protection.consents.subject')
    expect(JSON.stringify(sorted.body)).not.toMatch(/umbergast/i)
    expect(article.id).toBeTruthy()
  })

  it('is signed in a form that protection officers alone store and fetch', async () => {
    const bytes = pdf('Consent', ['I agree.'])
    const form = {
      to: 'consent-forms' as const,
      bytes,
      name: 'Perpetua Glimmerstone.pdf',
      type: 'application/pdf',
    }
    for (const role of others) expect((await uploadFile(room, room.as(role), form)).status).toBe(403)
    const { status, body } = await uploadFile(room, room.as('protection'), form)
    expect(status).toBe(201)
    const consent = await giveConsent(room, { form: body.doc.id })
    const fetched = (token: string) =>
      fetch(room.url + body.doc.url, { headers: token ? { authorization: `JWT ${token}` } : {} })
    const file = await fetched(room.as('protection').token)
    expect([file.status, file.headers.get('cache-control'), Buffer.from(await file.arrayBuffer())]).toEqual([
      200,
      expect.stringContaining('no-store'),
      bytes,
    ])
    for (const role of others) {
      expect((await fetched(room.as(role).token)).status).toBe(403)
      expect((await room.as(role).get(`/api/consent-forms/${body.doc.id}`)).status).toBe(403)
    }
    expect([401, 403]).toContain((await fetched('')).status)
    const publicly = `/v1/media/${body.doc.id}/${body.doc.filename}`
    expect((await room.anonymous.get(publicly)).status).toBe(404)
    const { body: seen } = await room.as('protection').get(`/api/consents/${consent}?depth=1`)
    expect(seen.form.filename).toMatch(/^form-[0-9a-f-]{36}\.pdf$/)
  })
})

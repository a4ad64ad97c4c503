// The preview of a whole issue: the texts it would go out with, its mail, their files; by link and by the key of a site.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Built, build, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { makeClient, tokenFor } from '../helpers/previews'
import { depicting, giveConsent, uploadPicture } from '../helpers/protection'
import { sectionOf } from '../helpers/release'

let room: Newsroom
let picture: string
let article: Built
let event: Built
let figure: Built
let issue: Built
let token: string

beforeAll(async () => {
  room = await startNewsroom()
  const editor = room.as('editor')
  await room.as('admin').post('/api/globals/site', { name: 'Our office', url: 'https://office.example.org' })
  picture = await uploadPicture(room, editor)
  article = await build(editor, 'articles', {
    title: 'A well for Asmara Street',
    body: richText('The well was dug in May.'),
    leadImage: picture,
    protection: { depictsPeople: 'no' },
  })
  event = await build(editor, 'events', { title: 'An evening by the well' })
  const series = [2024, 2025].map((year) => ({ x: String(year), y: year - 2000 }))
  figure = await build(editor, 'figures', { label: 'Wells', series, chart: 'bar' })
  issue = await build(editor, 'issues', {
    title: 'The spring issue',
    sections: [sectionOf([article, event, figure])],
    mail: { subject: 'Spring', preheader: 'What happened here in spring' },
  })
  token = await tokenFor(room, issue)
})

afterAll(() => room?.close())

const get = (path: string) => fetch(room.url + path)

const at = ({ type, id }: { type: string; id: string }, with_ = token) => `/v1/${type}/${id}?preview=${with_}`

const itemsAt = async (path: string): Promise<string[]> =>
  (await (await get(path)).json()).sections[0].items.map(({ item }: { item: { id: string } }) => item.id)

/** Every address of ours in an answer. */
const addressesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?:https?:\/\/[^/"'\s]+)?(\/v1\/[^"'\s<>\\)]+)/g)].map(([, path]) =>
      String(path).replaceAll('&amp;', '&'),
    ),
  ),
]

describe('the preview of an issue', () => {
  it('is a page too, whose documents, pictures, charts and dates open with it and only so', async () => {
    const answer = await get(`/issues/${issue.id}?preview=${token}`)
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(html).toContain('Preview: this text, or this version of it, is not public yet')
    expect(html).toContain('The well was dug in May.')
    const links = [...html.matchAll(/ (?:href|src)="(\/[^"#]*)"/g)].map(([, path = '']) =>
      path.replaceAll('&amp;', '&'),
    )
    const opened = [...new Set(links)].filter((path) => path.includes(token))
    for (const place of ['/articles/', '/events/', '/figures/', '/v1/media/', '/chart.png', '.ics'])
      expect(opened.filter((path) => path.includes(place))).not.toEqual([])
    for (const path of opened) {
      expect({ path, status: (await get(path)).status }).toEqual({ path, status: 200 })
      const bare = path.replace(/[?&]preview=[^&]*/, '')
      expect({ bare, status: (await get(bare)).status }).toEqual({ bare, status: 404 })
    }
  })

  it('says on a page that it is not open, in a reader’s words', async () => {
    const answer = await get(`/issues/${issue.id}?locale=nl&preview=${token.slice(0, -1)}x`)
    const html = await answer.text()
    expect([answer.status, html.includes('Deze voorvertoning is niet open')]).toEqual([403, true])
    expect(html).not.toContain('spring')
  })

  it('shows the newest texts of what it holds, approved or not', async () => {
    const shown = await (await get(at(issue))).json()
    expect(shown.sections[0].items).toHaveLength(3)
    expect(shown.sections[0].items[0].item).toMatchObject({
      id: article.id,
      body: '<p>The well was dug in May.</p>',
    })
    expect((await get(`/v1/issues/${issue.id}`)).status).toBe(404)
  })

  it('opens what the issue holds, and nothing else', async () => {
    for (const item of [article, event, figure]) expect((await get(at(item))).status).toBe(200)
    const other = await build(room.as('editor'), 'articles')
    expect((await get(at(other))).status).toBe(403)
    const answer = await get(at(issue, await tokenFor(room, article)))
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('spring')
  })

  it('shows what is public of an item that may not be shown, and follows the issue', async () => {
    const consent = await giveConsent(room)
    const [archived, sensitive] = [
      await build(room.as('editor'), 'articles'),
      await build(room.as('editor'), 'articles', depicting(consent)),
    ]
    const nested = await build(room.as('editor'), 'issues')
    const own = await build(room.as('editor'), 'issues', {
      sections: [sectionOf([archived, sensitive, nested])],
    })
    const path = at(own, await tokenFor(room, own))
    expect(await itemsAt(path)).toEqual([archived.id, sensitive.id])
    await room.as('editor').act('archive', archived)
    await room.as('protection').patch(`/api/consents/${consent}`, { withdrawnAt: new Date().toISOString() })
    expect(await itemsAt(path)).toEqual([])
    const concert = await build(room.as('editor'), 'events')
    await makeLive(room, concert)
    await room.as('editor').patch(`/api/events/${concert.id}`, { title: 'A night by the well' })
    await room.as('editor').patch(`/api/issues/${own.id}`, { sections: [sectionOf([concert])] })
    expect(await itemsAt(path)).toEqual([concert.id])
    expect(await (await get(path)).text()).toContain('A night by the well')
  })
})

describe('the mail of an unpublished issue', () => {
  it('is the one that would go out now, in each form, for this link alone', async () => {
    for (const format of ['html', 'txt', 'json']) {
      const path = `/v1/issues/${issue.id}/newsletter.${format}`
      const answer = await get(`${path}?preview=${token}`)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
      expect(await answer.text()).toContain('The well was dug in May.')
      expect((await get(path)).status).toBe(404)
    }
  })

  it('is a package with a key of its own, the same until the text changes', async () => {
    const read = async () =>
      (await get(`/v1/issues/${issue.id}/newsletter.json?preview=${token}&mailer=listmonk`)).json()
    const first = await read()
    expect(first).toMatchObject({
      subject: 'Spring',
      edition: 1,
      webUrl: `https://office.example.org/issues/${issue.doc.slug}?preview=${token}`,
      tokens: { unsubscribe: '{{ UnsubscribeURL }}' },
      key: expect.stringContaining(':preview:'),
    })
    expect((await read()).key).toBe(first.key)
    await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'A kicker' })
    expect((await read()).key).not.toBe(first.key)
  })

  it('is one already when the issue was just begun', async () => {
    const { body } = await room.as('editor').post('/api/issues?depth=0', {})
    const begun = { type: 'issues', id: String(body.doc.id) }
    const with_ = await tokenFor(room, begun)
    for (const format of ['html', 'txt', 'json'])
      expect((await get(`/v1/issues/${begun.id}/newsletter.${format}?preview=${with_}`)).status).toBe(200)
  })

  it('names addresses that can be opened: pictures, charts, calendars', async () => {
    const html = await (await get(`/v1/issues/${issue.id}/newsletter.html?preview=${token}`)).text()
    const addresses = addressesIn(html)
    const kinds = [/^\/v1\/media\//, /chart\.png/, /\.ics/]
    expect(kinds.map((kind) => addresses.some((path) => kind.test(path)))).toEqual([true, true, true])
    const answers = await Promise.all(addresses.map(async (path) => [path, (await get(path)).status]))
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
    const closed = await Promise.all(
      addresses.map(async (path) => (await get(path.replace(/[?&]preview=[^&]+/, ''))).status),
    )
    expect(closed.filter((status) => status !== 404)).toEqual([])
  })
})

describe('a file', () => {
  const filesOf = async (path: string): Promise<string[]> =>
    addressesIn(await (await get(path)).text()).filter((address) => address.startsWith('/v1/media/'))

  it('of a text that is previewed is where the preview says, for this preview', async () => {
    const files = await filesOf(at(article))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const answer = await get(file)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cache-control': 'private, no-store',
        'x-robots-tag': expect.stringContaining('noindex'),
      })
      const [path = ''] = file.split('?')
      const other = await tokenFor(room, await build(room.as('editor'), 'articles'))
      const statuses = await Promise.all(
        [path, `${path}?preview=${other}`, `${path}?preview=nonsense`, `${path}?preview=true`].map(
          async (one) => (await get(one)).status,
        ),
      )
      expect(statuses).toEqual([404, 404, 403, 400])
    }
  })

  it('is refused alike, whether there is one or not', async () => {
    const hidden = await uploadPicture(room, room.as('editor'), {}, 'hidden.png')
    const { body } = await room.as('editor').get(`/api/media/${hidden}`)
    const answers = await Promise.all(
      [`${hidden}/${body.filename}`, 'nothing/nothing.png'].flatMap((file) =>
        [token, 'nonsense'].map(async (one) => {
          const answer = await get(`/v1/media/${file}?preview=${one}`)
          return [answer.status, await answer.text()]
        }),
      ),
    )
    expect(answers.map(([status]) => status)).toEqual([404, 403, 404, 403])
    expect(answers[0]).toEqual(answers[2])
    expect(answers[1]).toEqual(answers[3])
  })

  it('is a logo as well, of an organisation that the text names', async () => {
    const logo = await uploadPicture(room, room.as('editor'), {}, 'logo.png')
    const { body } = await room.as('editor').post('/api/organisations', { name: 'The Fund', logo })
    const project = await build(room.as('editor'), 'projects', { funders: [{ organisation: body.doc.id }] })
    const files = await filesOf(at(project, await tokenFor(room, project)))
    expect(files).toHaveLength(1)
    expect((await get(String(files[0]))).status).toBe(200)
  })
})

describe('an API client', () => {
  const ask = async (client: Awaited<ReturnType<typeof makeClient>>, path: string) => {
    const answer = await client.get(path)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  it('with the scope reads the newest text of any document, and its browser the files', async () => {
    const client = await makeClient(room, { scopes: ['preview'] })
    for (const name of [issue.id, issue.doc.slug]) {
      const answer = await ask(client, `/v1/issues/${name}?preview=true`)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
      expect(answer.text).toContain('The well was dug in May.')
    }
    const mail = await ask(client, `/v1/issues/${issue.id}/newsletter.html?preview=true`)
    const [answer] = [await ask(client, `/v1/articles/${article.id}?preview=true`)]
    const addresses = [...addressesIn(mail.text), ...addressesIn(answer.text)].filter((path) =>
      path.includes('preview='),
    )
    expect(addresses.length).toBeGreaterThan(2)
    for (const path of addresses) expect([path, (await get(path)).status]).toEqual([path, 200])
    await room.as('admin').patch(`/api/clients/${client.id}`, { scopes: [] })
    for (const path of addresses) expect((await get(path)).status).toBe(403)
    expect((await ask(client, `/v1/articles/${article.id}?preview=true`)).status).toBe(403)
  })

  it('is told what is missing', async () => {
    const [may, mayNot] = [await makeClient(room, { scopes: ['preview'] }), await makeClient(room)]
    const path = `/v1/articles/${article.id}?preview=true`
    expect((await get(path)).status).toBe(401)
    expect((await ask(mayNot, path)).status).toBe(403)
    expect((await ask(may, '/v1/articles/nothing?preview=true')).status).toBe(404)
    expect((await ask(may, '/v1/articles?preview=true')).status).toBe(400)
    expect((await ask(mayNot, at(article))).status).toBe(200)
    await room.as('admin').patch(`/api/clients/${may.id}`, { active: false })
    expect((await ask(may, path)).status).toBe(401)
  })

  it('shares no answer with those who ask the same at the same time', async () => {
    const [may, mayNot] = [await makeClient(room, { scopes: ['preview'] }), await makeClient(room)]
    const path = `/v1/articles/${article.id}?preview=true`
    const asking = Array.from({ length: 8 }, () => [
      ask(may, path).then(({ status }) => ['may', status]),
      ask(mayNot, path).then(({ status }) => ['may not', status]),
      get(path).then(({ status }) => ['nobody', status]),
    ]).flat()
    const found = new Set((await Promise.all(asking)).map((one) => one.join(' ')))
    expect([...found].sort()).toEqual(['may 200', 'may not 403', 'nobody 401'])
  })
})

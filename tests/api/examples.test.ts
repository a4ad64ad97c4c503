// The examples as newcomers start them: processes of their own against a real server, real webhooks and a real mail server.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { runWebhooks } from '@/messaging/webhooks/runWebhooks'
import { type Built, richText } from '../helpers/build'
import { type ExampleProcess, startExample } from '../helpers/exampleProcess'
import { type MailSink, startMailSink } from '../helpers/mailSink'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { approve, approved, approvedIssue } from '../helpers/release'
import { until } from '../helpers/until'

let room: Newsroom

beforeAll(async () => {
  process.env.WEBHOOK_ALLOW_HOSTS = 'localhost'
  room = await startNewsroom()
  await room.as('publisher').post('/api/globals/newsletter', {
    from: { name: 'The office', email: 'letter@example.org' },
  })
})

afterAll(async () => {
  await room?.close()
  delete process.env.WEBHOOK_ALLOW_HOSTS
})

/** In two languages, with an article in full; ready to be published. */
const springIssue = async () => {
  const article = await approved(room, 'articles', {
    title: 'A well for Asmara & Co',
    summary: 'Water at last.',
    body: richText('The well was dug in May.'),
  })
  return approvedIssue(
    room,
    [article],
    { title: 'The spring issue', languages: ['en', 'fr'], mail: { subject: 'Spring is here' } },
    { fr: { title: 'Le numéro du printemps', mail: { subject: 'Voici le printemps' } } },
  )
}

describe('the mailer', () => {
  let sink: MailSink
  let folder: string
  let mailer: ExampleProcess
  let hook: { id: string; secret: string }

  const start = (port: string): Promise<ExampleProcess> =>
    startExample('examples/mailer/main.ts', {
      CMS_URL: room.url,
      WEBHOOK_SECRET: hook.secret,
      SMTP_URL: sink.url,
      PUBLIC_URL: 'https://letters.example.org',
      DATA_DIR: folder,
      PORT: port,
    })

  const deliver = async () => {
    await runOutbox(room.payload)
    await runWebhooks(room.payload)
  }

  const reader = (email: string, language = 'en') => ({ email, language })

  const subscribe = (...list: { email: string; language: string }[]) =>
    writeFile(path.join(folder, 'subscribers.json'), JSON.stringify(list))

  /** Publishes an issue for these readers. */
  const publish = async (
    next: { type: string; id: string },
    ...list: { email: string; language: string }[]
  ) => {
    await subscribe(...list)
    await room.as('publisher').act('publish', next)
    await deliver()
  }

  const another = () => approvedIssue(room, [], { mail: { subject: 'Another issue' } })

  /** What the CMS told of an issue, once more. */
  const replay = async ({ id }: { id: string }) => {
    const { docs } = (await room.as('admin').get(`/api/webhooks/${hook.id}/deliveries`)).body
    const told = docs.find(({ body }: { body: { data: { id: string } } }) => body.data.id === id)
    await room.as('admin').post(`/api/webhooks/${hook.id}/deliveries/${told.id}/replay`)
    await deliver()
  }

  beforeAll(async () => {
    sink = await startMailSink()
    folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-mailer-'))
    // The mailer needs the secret of the webhook, which needs the address of the mailer.
    const made = await room.as('admin').post('/api/webhooks', {
      name: 'The mailer',
      url: 'http://localhost:9/webhook',
      events: ['issue.published'],
    })
    hook = made.body.doc
    mailer = await start('0')
    await room.as('admin').patch(`/api/webhooks/${hook.id}`, { url: `${mailer.url}/webhook` })
  }, 120_000)

  afterAll(async () => {
    await mailer?.stop()
    await sink?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('sends an issue to each reader in their language, with an address of their own to leave', async () => {
    await publish(await springIssue(), reader('anna@example.org', 'fr'), reader('bea@example.org'))
    const [mail] = await until(() => sink.to('anna@example.org'))
    expect([mail?.subject, mail?.from?.text]).toEqual([
      'Voici le printemps',
      '"The office" <letter@example.org>',
    ])
    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining('https://letters.example.org/unsubscribe?email=anna') },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    })
    for (const words of [mail?.html, mail?.text]) {
      expect(words).toContain('anna@example.org')
      expect(words).not.toMatch(/\{\{\w+\}\}/)
    }
    expect(mail?.html).toContain('unsubscribe?email=anna%40example.org&#38;signature=')
    const [other] = await until(() => sink.to('bea@example.org'))
    expect(other?.subject).toBe('Spring is here')
  })

  it('sends what the mail server put off after a restart, and nothing twice', async () => {
    const next = await another()
    sink.refuse.set('carla@example.org', 451)
    await publish(next, reader('carlo@example.org'), reader('carla@example.org'))
    await until(() => sink.refused.filter((address) => address === 'carla@example.org'))
    await mailer.stop('SIGKILL')
    sink.refuse.clear()
    mailer = await start(new URL(mailer.url).port)
    await until(() => sink.to('carla@example.org'))
    await replay(next)
    expect(['carlo', 'carla'].map((name) => sink.to(`${name}@example.org`).length)).toEqual([1, 1])
  })

  it('sends an issue once, whoever subscribed since and however often the webhook comes', async () => {
    const next = await another()
    await publish(next, reader('dora@example.org'))
    await until(() => sink.to('dora@example.org'))
    await subscribe(reader('dora@example.org'), reader('dirk@example.org'))
    await replay(next)
    await publish(await another(), reader('dunja@example.org'))
    await until(() => sink.to('dunja@example.org'))
    expect(['dora', 'dirk'].map((name) => sink.to(`${name}@example.org`).length)).toEqual([1, 0])
  })

  it('asks once for an address that the mail server never takes', async () => {
    const next = await another()
    sink.refuse.set('emil@example.org', 550)
    await publish(next, reader('emil@example.org'), reader('edda@example.org'))
    await until(() => sink.to('edda@example.org'))
    await replay(next)
    expect(sink.refused.filter((address) => address === 'emil@example.org')).toHaveLength(1)
  })

  it('mails no correction', async () => {
    const next = await another()
    await publish(next, reader('fay@example.org'))
    await until(() => sink.to('fay@example.org'))
    await room.as('editor').patch(`/api/issues/${next.id}`, { title: 'Corrected' })
    await approve(room, next)
    await publish(next, reader('fay@example.org'), reader('finn@example.org'))
    await publish(await another(), reader('flora@example.org'))
    await until(() => sink.to('flora@example.org'))
    expect(['fay', 'finn'].map((name) => sink.to(`${name}@example.org`).length)).toEqual([1, 0])
  })

  it('takes nothing that the CMS did not sign', async () => {
    const body = JSON.stringify({ type: 'issue.published', data: { id: '1', slug: 'spring', edition: 1 } })
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': 'v1,AAAA',
    }
    const answer = await fetch(`${mailer.url}/webhook`, { method: 'POST', body, headers })
    expect(answer.status).toBe(401)
  })

  it('lets readers leave by their own link alone, and not by a look at it', async () => {
    const readers = [reader('gina@example.org'), reader('gero@example.org')]
    await publish(await another(), ...readers)
    const [mail] = await until(() => sink.to('gina@example.org'))
    const [address] = /https:\/\/letters\.example\.org\/unsubscribe[^>\s]*/.exec(String(mail?.text)) ?? ['']
    const link = address.replace('https://letters.example.org', mailer.url)
    expect((await fetch(link)).status).toBe(200)
    expect((await fetch(link.replace('gina', 'gero'), { method: 'POST' })).status).toBe(400)
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await fetch(link, { method: 'POST', body })).status).toBe(200)
    await publish(await another(), ...readers)
    await until(() => sink.to('gero@example.org').slice(1))
    expect(sink.to('gina@example.org')).toHaveLength(1)
  })
})

describe('the site', () => {
  let site: ExampleProcess
  let issue: Built
  let slug: string

  beforeAll(async () => {
    issue = await springIssue()
    slug = String(issue.doc.slug)
    await room.as('publisher').act('publish', issue)
    site = await startExample('examples/site/main.ts', { CMS_URL: room.url })
  }, 60_000)

  afterAll(() => site?.stop())

  const get = async (address: string) => {
    const answer = await fetch(`${site.url}${address}`, { redirect: 'manual' })
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
  }

  it('shows an issue with what it holds, in the language that is asked for', async () => {
    const { text } = await get(`/issues/${slug}`)
    for (const words of [
      '<h1>The spring issue</h1>',
      'A section',
      'A well for Asmara &#38; Co',
      'dug in May.',
    ])
      expect(text).toContain(words)
    const french = (await get(`/issues/${slug}?locale=fr`)).text
    expect(french).toContain('<html lang="fr">')
    expect(french).toContain('Le numéro du printemps')
  })

  it('lists issues, and each link of it leads somewhere', async () => {
    const { text } = await get('/')
    const [, link] = /<a href="([^"]*)">The spring issue/.exec(text) ?? []
    expect((await get(String(link))).status).toBe(200)
  })

  it('follows a document to its new address, and says what is gone or was never there', async () => {
    await room.as('editor').patch(`/api/issues/${issue.id}`, { slug: 'spring-at-last' })
    await approve(room, issue)
    await room.as('publisher').act('publish', issue)
    expect(await get(`/issues/${slug}`)).toMatchObject({ status: 301, location: '/issues/spring-at-last' })
    await room.as('publisher').act('takeDown', issue, { comment: 'It hurts someone' })
    expect((await get('/issues/spring-at-last')).status).toBe(410)
    expect((await get('/issues/nothing')).status).toBe(404)
    expect((await get('/passwords/x')).status).toBe(404)
  })

  it('says so where the CMS is away', async () => {
    const alone = await startExample('examples/site/main.ts', { CMS_URL: 'http://localhost:9' })
    const { status, headers } = await fetch(`${alone.url}/`)
    await alone.stop()
    expect([status, headers.get('cache-control')]).toEqual([502, 'no-store'])
  })
})

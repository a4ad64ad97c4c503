// The real name of a person under protection stays with the protection officer: after a newsroom's day, no answer, log
// line, mail, event, task, export or stored version outside of `consents` has it.

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Role, roles } from '@/access/roles'
import { type MailSink, startMailSink } from '../helpers/mailSink'
import { type Answer, type Person, personWith } from '../helpers/newsroom'
import { password } from '../helpers/password'
import { type ServerProcess, startProcess } from '../helpers/process'
import { type Receiver, startReceiver } from '../helpers/receiver'

const realName = 'Zebulonia Quarrywright'
const traces = [/zebulonia/i, /quarrywright/i]

let server: ServerProcess
let sink: MailSink
let receiver: Receiver
const people = {} as Record<Role, Person>
/** Everything that was answered to anybody, apart from `consents` to those who keep them. */
const answered: string[] = []

beforeAll(async () => {
  sink = await startMailSink()
  receiver = await startReceiver()
  server = await startProcess({
    SMTP_URL: sink.url,
    MAIL_FROM: 'newsroom@example.org',
    WEBHOOK_ALLOW_HOSTS: '127.0.0.1',
  })
  const first = await listening(personWith(server.url, { id: '', token: '' }))
  const account = { email: 'admin@example.org', password, name: 'admin' }
  const { body } = await first.post('/api/users/first-register', account)
  people.admin = listening(personWith(server.url, { id: body.user.id, token: body.token }))
  for (const role of roles) if (role !== 'admin') people[role] = await hire(role)
})

afterAll(async () => {
  await server?.stop()
  await sink?.close()
  await receiver?.close()
})

const hire = async (role: Role): Promise<Person> => {
  const account = { email: `${role}@example.org`, password, name: role, roles: [role], active: true }
  const { body } = await people.admin.post('/api/users', account)
  const { email } = account
  const login = await personWith(server.url, { id: '', token: '' }).post('/api/users/login', {
    email,
    password,
  })
  return listening(personWith(server.url, { id: body.doc.id, token: login.body.token }))
}

/** Keeps what a person is answered, headers included. */
const listening = (person: Person): Person => {
  const keep = async (path: string, asked: Promise<Answer>) => {
    const answer = await asked
    if (!/^\/api\/(consents|consent-forms)\b/.test(path))
      answered.push(`${path} ${JSON.stringify([...answer.headers])} ${JSON.stringify(answer.body)}`)
    return answer
  }
  return {
    ...person,
    get: (path, query) => keep(path, person.get(path, query)),
    post: (path, body, headers) => keep(path, person.post(path, body, headers)),
    patch: (path, body, headers) => keep(path, person.patch(path, body, headers)),
    delete: (path) => keep(path, person.delete(path)),
    act: (action, target, more) => keep(target.type, person.act(action, target, more)),
  }
}

const done = ({ status, body }: Answer): Answer['body'] => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

const until = async (fact: () => boolean | Promise<boolean>) => {
  for (const start = Date.now(); !(await fact()); await pause(50))
    if (Date.now() - start > 20_000) throw new Error('It did not come to that.')
}

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
      },
    ],
  },
})

it('is in nothing that anybody else gets to see', async () => {
  const { admin, editor, reviewer, protection, publisher, contributor } = people
  done(await admin.post('/api/webhooks', { name: 'A site', url: receiver.url }))
  const consent = done(
    await protection.post('/api/consents', {
      subject: realName,
      publicName: 'Mariam',
      kind: 'trafficking',
      channels: ['web', 'mail'],
    }),
  ).doc.id
  const named = await editor.post('/api/articles', {
    title: `The story of ${realName}`.replace('Zebulonia', 'zébulonia'),
    kind: 'story',
    body: paragraph('She told us.'),
    protection: { depictsPeople: 'no' },
  })
  const submitted = await editor.act('submit', { type: 'articles', id: named.body.doc.id })
  expect([submitted.status, submitted.body.issues]).toEqual([200, []])
  await editor.delete(`/api/articles/${named.body.doc.id}`)
  expect((await admin.delete(`/api/articles/${named.body.doc.id}?trash=true`)).status).toBe(200)
  // What the editor typed was the editor's own text: from here on it must not come back.
  answered.length = 0
  const before = server.said().length

  const { doc } = done(
    await editor.post('/api/articles', {
      title: 'The story of Mariam',
      kind: 'story',
      body: paragraph('Mariam told us.'),
      protection: { depictsPeople: 'yes', consents: [consent] },
    }),
  )
  const article = { type: 'articles', id: String(doc.id) }
  done(await editor.act('submit', article, { comment: 'Please read.' }))
  done(
    await reviewer.post('/api/comments', {
      ...{ type: 'articles', document: article.id, path: 'body.en', text: 'Is this her name?' },
      mentions: [editor.id, protection.id],
    }),
  )
  done(await reviewer.act('approve', article))
  done(await protection.act('approve', article))
  done(await publisher.act('publish', article))
  await editor.patch(`/api/articles/${article.id}`, { title: 'The story of Mariam, again' })
  const withdrawn = await protection.patch(`/api/consents/${consent}`, { withdrawnAt: '2026-01-01' })
  expect(withdrawn.status).toBe(200)
  const slug = String(doc.slug)
  await until(async () => (await editor.get(`/v1/articles/${slug}`)).status === 410)
  await until(async () => (await protection.get('/api/tasks')).body.totalDocs > 0)
  await until(() => sink.to('editor@example.org').length > 0)
  await until(() => receiver.received.some(({ body }) => body.includes('article.takenDown')))

  const document = `/api/articles/${article.id}`
  const addresses = [
    ...['', '?depth=3', '?locale=all&depth=2'].map((query) => document + query),
    ...['workflow', 'comments', 'compare', 'compare?from=live'].map((part) => `${document}/${part}`),
    '/api/articles?depth=3&limit=50',
    '/api/articles/versions?depth=3&limit=50',
    '/api/media?depth=3',
    ...['consents', 'consent-forms'].map((name) => `/api/${name}?depth=3`),
    ...['reviews', 'revisions', 'transitions', 'tasks', 'comments', 'notifications'].map(
      (name) => `/api/${name}?depth=3&limit=100`,
    ),
    ...['outbox', 'publications', 'editions', 'review-links', 'checkpoints', 'users'].map(
      (name) => `/api/${name}?depth=3&limit=100`,
    ),
    ...['view=all', 'view=mine', 'view=roles'].map((query) => `/api/reviews/queue?${query}`),
    '/api/audit?limit=100',
    '/api/audit?format=csv',
    '/api/webhooks?depth=3',
    '/v1/feeds/articles.rss',
    '/sitemap.xml',
    '/api/access',
    '/v1/articles',
    `/v1/articles/${slug}`,
    '/v1/site',
  ]
  const query = {
    query: `{ Articles(limit: 20) { docs { title protection { depictsPeople consents { id } } } } Transitions(limit: 50) { docs { comment details } } }`,
  }
  for (const person of [admin, editor, reviewer, protection, publisher, contributor]) {
    for (const address of addresses) await person.get(address)
    await person.post('/api/graphql', query)
  }
  // Over GraphQL, those who do not keep consents see none; what they see of articles has no name.
  for (const person of [editor, reviewer, publisher, contributor])
    expect((await personOf(person).get('/api/consents')).status).toBe(403)

  const log = server.said().slice(before)
  const mails = sink.mails.map(({ subject, text, html, headerLines }) =>
    JSON.stringify([subject, text, html, headerLines]),
  )
  expect([answered.length > 150, log.length > 10_000, mails.length > 3]).toEqual([true, true, true])
  for (const trace of traces) {
    expect(answered.filter((text) => trace.test(text)).map((text) => text.slice(0, 300))).toEqual([])
    expect(log.split('\n').filter((line) => trace.test(line))).toEqual([])
    expect(mails.filter((text) => trace.test(text))).toEqual([])
    expect(receiver.received.filter((message) => trace.test(JSON.stringify(message)))).toEqual([])
  }
})

/** The same person, nothing kept. */
const personOf = ({ id, token }: Person): Person => personWith(server.url, { id, token })

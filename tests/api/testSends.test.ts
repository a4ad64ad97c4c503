// An issue mailed to a few people before it goes out: over a real mail server, by its newest texts, on record.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ParsedMail } from 'mailparser'
import sharp from 'sharp'
import { describeVerification } from '@/workflow/audit/describeVerification'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { build, buildWithRevision, makeLive, richText } from '../helpers/build'
import { type MailSink, startMailSink } from '../helpers/mailSink'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { giveConsent, uploadPicture } from '../helpers/protection'
import { sectionOf } from '../helpers/release'

let room: Newsroom
let sink: MailSink

beforeAll(async () => {
  sink = await startMailSink()
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'The Newsroom <news@example.org>'
  process.env.SITE_URL = 'https://cms.example.org'
  room = await startNewsroom()
  await room.as('publisher').post('/api/globals/newsletter', {
    from: { name: 'Office, The', email: 'letter@example.org' },
    replyTo: 'public@example.org',
    unsubscribeToken: '[[leave]]',
  })
})

afterAll(async () => {
  await room?.close()
  await sink?.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  delete process.env.SITE_URL
})

beforeEach(() => {
  sink.mails.length = 0
  sink.refuse.clear()
  sink.isAway = false
  sink.connections = 0
})

const issueWith = (items: { type: string; id: string }[], overrides: Record<string, unknown> = {}) =>
  buildWithRevision(room.as('editor'), 'issues', {
    title: 'The spring issue',
    sections: [sectionOf(items)],
    mail: { subject: 'Spring is here', preheader: 'What happened in spring' },
    ...overrides,
  })

const sendTest = (person: Person, issue: { id: string }, body: Record<string, unknown> = {}) =>
  person.post(`/api/issues/${issue.id}/test-send`, { to: ['anna@example.org'], ...body })

const onlyMail = (address: string): ParsedMail => {
  const [mail, ...more] = sink.to(address)
  if (!mail || more.length > 0) throw new Error(`${address} got ${sink.to(address).length} mails.`)
  return mail
}

const logOf = async (issue: { id: string }) => {
  const { body } = await room.as('admin').get('/api/audit', { document: issue.id, action: 'testSend' })
  return body.docs
}

describe('a test', () => {
  it('is the issue as it reads now, drafts included, and says that it is a test', async () => {
    const article = await build(room.as('contributor'), 'articles', {
      title: 'A well for Asmara Street',
      body: richText('The well was dug in May.'),
    })
    const issue = await issueWith([article])
    const answer = await sendTest(room.as('editor'), issue)
    expect(answer).toMatchObject({
      status: 200,
      body: {
        language: 'en',
        revision: issue.revision,
        subject: '[Test] Spring is here',
        results: [{ to: 'anna@example.org', accepted: true, said: expect.stringMatching(/^250/) }],
      },
    })
    const mail = onlyMail('anna@example.org')
    expect(mail.subject).toBe('[Test] Spring is here')
    for (const words of [mail.text, mail.html])
      for (const part of ['The well was dug in May.', 'This is a test', 'anna@example.org'])
        expect(String(words).replace(/\s+/g, ' ')).toContain(part)
    expect((await room.anonymous.get(`/v1/articles/${article.doc.slug}`)).status).toBe(404)
  })

  it('shows the next text of what is live already', async () => {
    const article = await build(room.as('editor'), 'articles', { title: 'As it was' })
    await makeLive(room, article)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'As it will be' })
    await sendTest(room.as('editor'), await issueWith([article]))
    expect(onlyMail('anna@example.org').text).toContain('As it will be')
  })

  it('comes from the newsroom, and answers go to who sent it', async () => {
    await sendTest(room.as('publisher'), await issueWith([]))
    const { from, replyTo } = onlyMail('anna@example.org')
    expect(from?.value).toEqual([{ name: 'Office, The', address: 'news@example.org' }])
    expect(replyTo?.value).toMatchObject([{ address: 'publisher@example.org' }])
  })

  it('unsubscribes nobody: its links lead to the line that says so', async () => {
    await sendTest(room.as('editor'), await issueWith([]))
    const { html, text } = onlyMail('anna@example.org')
    expect(String(html) + text).not.toMatch(/\{\{|\[\[leave/)
    expect(html).toContain('href="#notice"')
    expect(html).toContain('id="notice"')
  })

  it('takes along pictures that nobody could fetch yet, charts too', async () => {
    const leadImage = await uploadPicture(room, room.as('editor'))
    const article = await build(room.as('editor'), 'articles', {
      leadImage,
      protection: { depictsPeople: 'no' },
    })
    const series = [2024, 2025].map((year) => ({ x: String(year), y: year - 2000 }))
    const figure = await build(room.as('editor'), 'figures', { label: 'Wells', series, chart: 'bar' })
    await sendTest(room.as('editor'), await issueWith([article, figure]))
    const { attachments, html } = onlyMail('anna@example.org')
    const sizes = attachments.map(async ({ content }) => (await sharp(content).metadata()).format)
    expect(await Promise.all(sizes)).toEqual(['png', 'png'])
    // mailparser puts in what `cid:` names.
    expect(String(html).match(/<img src="data:image\/png;base64,/g)).toHaveLength(2)
    expect(html).not.toMatch(/cid:|<img src="http/)
  })

  it('is in the language that was asked for', async () => {
    const issue = await issueWith([], { languages: ['en', 'fr'] })
    await room.as('editor').patch(`/api/issues/${issue.id}?locale=fr`, {
      title: 'Le numéro du printemps',
      mail: { subject: 'Voici le printemps', preheader: 'Ce qui est arrivé' },
    })
    await sendTest(room.as('editor'), issue, { language: 'fr' })
    const { subject, html } = onlyMail('anna@example.org')
    expect(subject).toBe('[Essai] Voici le printemps')
    expect(html).toContain('lang="fr"')
    const refused = await sendTest(room.as('editor'), issue, { language: 'nl' })
    expect([refused.status, refused.body.errors[0].data.issues[0].path]).toEqual([400, 'language'])
  })

  it('goes to each address on its own, once, and tells what the mail server said of each', async () => {
    sink.refuse.set('gone@example.org', 550)
    const { status, body } = await sendTest(room.as('editor'), await issueWith([]), {
      to: ['anna@example.org', 'Anna@example.org', 'gone@example.org', 'ben@example.org'],
    })
    expect([status, body.results.map(({ accepted }: { accepted: boolean }) => accepted)]).toEqual([
      200,
      [true, false, true],
    ])
    expect(body.results[1].said).toContain('550')
    for (const address of ['anna@example.org', 'ben@example.org'])
      expect(onlyMail(address).to).toMatchObject({ value: [{ address }] })
  })

  it('is a 502 with the words of the mail server when it takes none', async () => {
    sink.refuse.set('anna@example.org', 550)
    const { status, body } = await sendTest(room.as('editor'), await issueWith([]))
    expect([status, body.errors[0].data.code]).toEqual([502, 'upstream'])
    expect(body.errors[0].message).toContain('Refused by the test.')
  })

  it('asks a mail server that is away once, and says so', async () => {
    sink.isAway = true
    const { status, body } = await sendTest(room.as('editor'), await issueWith([]), {
      to: ['anna@example.org', 'ben@example.org'],
    })
    expect([status, body.errors[0].message]).toEqual([502, expect.stringContaining('421')])
    expect(sink.connections).toBe(1)
  })

  it('tells what readiness would say of the mail', async () => {
    const issue = await issueWith([], { mail: {} })
    const { body } = await sendTest(room.as('editor'), issue)
    expect(body.remarks.map(({ path }: { path: string }) => path)).toContain('mail.subject')
  })
})

describe('on record', () => {
  it('is who sent which text to how many, and the log still proves itself', async () => {
    const issue = await issueWith([])
    await sendTest(room.as('publisher'), issue, { to: ['anna@example.org', 'ben@example.org'] })
    expect(await logOf(issue)).toMatchObject([
      {
        actor: room.as('publisher').id,
        revision: issue.revision,
        from: 'draft',
        to: 'draft',
        details: { language: 'en', recipients: 2 },
      },
    ])
    expect(JSON.stringify(await logOf(issue))).not.toContain('anna@')
    expect(describeVerification(await verifyAudit(room.payload))).not.toMatch(/broken/i)
  })

  it('is a mail that the server refused, too', async () => {
    sink.refuse.set('anna@example.org', 550)
    const issue = await issueWith([])
    await sendTest(room.as('editor'), issue)
    expect(await logOf(issue)).toHaveLength(1)
  })
})

describe('is refused', () => {
  it.each(['contributor', 'reviewer', 'protection'] as const)('to a %s', async (role) => {
    expect((await sendTest(room.as(role), await issueWith([]))).status).toBe(403)
    expect(sink.mails).toEqual([])
  })

  it('to the public', async () => {
    expect((await sendTest(room.anonymous, await issueWith([]))).status).toBe(401)
  })

  it.each([
    ['an address that is none', { to: ['anna@example.org', 'anna'] }, 'to.1'],
    ['two in one', { to: ['a@example.org, b@example.org'] }, 'to.0'],
    ['a header in one', { to: ['a@example.org\r\nBcc: b@example.org'] }, 'to.0'],
    ['nobody', { to: [] }, 'to'],
    ['a crowd', { to: Array.from({ length: 11 }, (_, n) => `${n}@example.org`) }, 'to'],
    ['a language that is none', { language: 'xx' }, 'language'],
    ['more than it takes', { subject: 'Mine' }, ''],
  ])('for %s, by its path', async (_, body, path) => {
    const { status, body: answer } = await sendTest(room.as('editor'), await issueWith([]), body)
    expect([status, answer.errors[0].data.issues[0].path]).toEqual([400, path])
    expect(sink.mails).toEqual([])
  })

  it('for an issue that is not there', async () => {
    expect((await sendTest(room.as('editor'), { id: 'f'.repeat(24) })).status).toBe(404)
  })

  it('for an issue that is archived', async () => {
    const issue = await issueWith([])
    await room.as('editor').act('archive', { type: 'issues', id: issue.id })
    expect((await sendTest(room.as('editor'), issue)).status).toBe(409)
  })

  it('where a text has the real name of somebody under protection, without telling it', async () => {
    await giveConsent(room, { subject: 'Philippa Underwater' })
    const article = await build(room.as('editor'), 'articles', { body: richText('Philippa Underwater says') })
    const answer = await sendTest(room.as('editor'), await issueWith([article]))
    expect([answer.status, answer.body.errors[0].message]).toEqual([
      409,
      'This waits for a protection officer, who was told. Speak with them if it is urgent.',
    ])
    expect(JSON.stringify(answer.body)).not.toMatch(/Philippa|realName/)
    expect(sink.mails).toEqual([])
  })

  it('after twenty within an hour', async () => {
    const eager = await room.second('editor')
    const issue = await issueWith([])
    const statuses: number[] = []
    for (let count = 0; count < 21; count += 1) statuses.push((await sendTest(eager, issue)).status)
    expect([...new Set(statuses.slice(0, 20)), statuses[20]]).toEqual([200, 429])
    expect(sink.mails).toHaveLength(20)
  })
})

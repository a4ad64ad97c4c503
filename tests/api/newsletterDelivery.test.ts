// The mail of an edition as sites and mailers fetch it: frozen with the edition, in each language, for each mailer.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renderMails } from '@/publishing/editions/makeMails'
import { lastEdition } from '@/publishing/editions/readEditions'
import { build, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let issue: { type: string; id: string; slug: string }
let article: { type: string; id: string }
let figure: string

beforeAll(async () => {
  room = await startNewsroom()
  await room.as('admin').post('/api/globals/site', { name: 'Our office', url: 'https://office.example.org' })
  await room.as('publisher').post('/api/globals/newsletter', {
    from: { name: 'Our office', email: 'news@office.example.org' },
    replyTo: 'answers@office.example.org',
  })
  article = await build(room.as('contributor'), 'articles', {
    title: 'A well for Asmara Street',
    summary: 'Water at last.',
    body: richText('The well was dug in May.'),
  })
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('approve', article)
  const series = [2024, 2025].map((year) => ({ x: String(year), y: year - 2000 }))
  const made = await build(room.as('editor'), 'figures', { label: 'Wells', series, chart: 'bar' })
  figure = String(made.doc.slug)
  const built = await build(room.as('editor'), 'issues', {
    title: 'The spring issue',
    sections: [
      {
        heading: 'Stories',
        level: 1,
        items: [
          { item: { relationTo: 'articles', value: article.id }, display: 'full' },
          { item: { relationTo: 'figures', value: made.id }, display: 'full' },
        ],
      },
    ],
    mail: { subject: 'Spring', preheader: 'What happened here in spring' },
  })
  issue = { type: 'issues', id: built.id, slug: String(built.doc.slug) }
  await makeLive(room, issue)
})

afterAll(() => room?.close())

const read = (path: string) => room.anonymous.get(`/v1/issues/${issue.slug}/${path}`)

describe('the newsletter of an issue', () => {
  it('is a page and a text, with what the issue holds', async () => {
    for (const [format, type] of [
      ['html', 'text/html; charset=utf-8'],
      ['txt', 'text/plain; charset=utf-8'],
    ]) {
      const { status, headers, body } = await read(`newsletter.${format}`)
      expect([status, headers.get('content-type')]).toEqual([200, type])
      for (const words of [
        'A well for Asmara Street',
        'The well was dug in May.',
        'Wells',
        '{{unsubscribe}}',
      ])
        expect(body.text).toContain(words)
    }
  })

  it('is a package for a mailer, once for each key', async () => {
    const { body } = await read('newsletter.json')
    expect(body).toMatchObject({
      subject: 'Spring',
      preheader: 'What happened here in spring',
      from: { name: 'Our office', email: 'news@office.example.org' },
      replyTo: 'answers@office.example.org',
      webUrl: `https://office.example.org/issues/${issue.slug}`,
      listId: 'newsletter.office.example.org',
      language: 'en',
      edition: 1,
      headers: {
        'List-Unsubscribe': '<{{unsubscribe}}>',
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    })
    expect(body.html).toContain('<!doctype html>')
    expect((await read('newsletter.json')).body.key).toBe(body.key)
  })

  it('speaks the words of the mailer that is named, and of no other', async () => {
    const { body } = await read('newsletter.json?mailer=mailchimp')
    expect(body.tokens.unsubscribe).toBe('*|UNSUB|*')
    expect(body.html).toContain('*|UNSUB|*')
    expect(body.html + body.text).not.toContain('{{unsubscribe}}')
    expect((await read('newsletter.json?mailer=pigeon')).status).toBe(400)
    expect((await read('newsletter.html?locale=red')).status).toBe(400)
  })

  it('is made again from its edition, byte for byte', async () => {
    const edition = await lastEdition(room.payload, issue.id)
    const { content = {}, frame = {}, html, text } = edition ?? {}
    expect(Object.keys(html ?? {})).toEqual(['en'])
    expect(renderMails({ content, frame })).toEqual({ frame, html, text })
  })

  it('is looked at before, by readiness', async () => {
    const draft = await build(room.as('editor'), 'issues', { title: 'Without a subject' })
    const { body } = await room.as('editor').get(`/api/issues/${draft.id}/readiness`)
    expect(body.mail.map(({ path }: { path: string }) => path)).toContain('mail.subject')
  })

  it('shows charts as pictures', async () => {
    const answer = await fetch(`${room.url}/v1/figures/${figure}/chart.png`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect((await read('newsletter.html')).body.text).toContain('/chart.png')
    expect((await fetch(`${room.url}/v1/figures/nothing/chart.png`)).status).toBe(404)
  })

  it('is not mailed as a test where no mail server is set up', async () => {
    const { status, body } = await room
      .as('editor')
      .post(`/api/issues/${issue.id}/test-send`, { to: ['anna@example.org'] })
    expect([status, body.errors[0].data.code]).toEqual([503, 'setup'])
    expect(body.errors[0].message).toContain('SMTP_URL')
  })

  it('is not there for an issue that is not live', async () => {
    const draft = await build(room.as('editor'), 'issues')
    expect((await room.anonymous.get(`/v1/issues/${draft.doc.slug}/newsletter.html`)).status).toBe(404)
  })

  it('holds a neutral line in the place of what was taken down', async () => {
    const { key } = (await read('newsletter.json')).body
    await room.as('publisher').act('takeDown', article, { comment: 'It hurts someone' })
    expect((await read('newsletter.json')).body.key).toBe(key)
    for (const format of ['html', 'txt', 'json']) {
      const { body } = await read(`newsletter.${format}`)
      expect(JSON.stringify(body)).not.toContain('Asmara')
      expect(JSON.stringify(body)).toContain('This text was withdrawn.')
    }
  })

  it('moves with its issue, and is gone with it', async () => {
    await room.as('editor').patch(`/api/issues/${issue.id}`, { slug: 'spring-at-last', sections: [] })
    await makeLive(room, issue)
    const moved = await read('newsletter.json?locale=en')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/v1/issues/spring-at-last/newsletter.json?locale=en',
    ])
    await room.as('publisher').act('takeDown', issue, { comment: 'It hurts someone' })
    for (const format of ['html', 'txt', 'json'])
      expect((await read(`newsletter.${format}`)).status).toBe(410)
  })
})

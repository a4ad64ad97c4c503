// Mail as it is written: in the person's language, with nothing that could end a header or become markup.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { composeMail, oneLine } from '@/messaging/mail/compose'
import { digestDay } from '@/messaging/mail/digestDay'
import { parseSender } from '@/messaging/mail/sender'
import { readEnvironment } from '@/server/environment'

const item = {
  event: 'review.requested',
  type: 'articles',
  document: 'a1',
  who: 'Ann',
  title: 'The <b>return</b> & more',
}
const siteUrl = 'https://cms.example.org'
const compose = (more: object) =>
  composeMail({ name: 'Zoë', language: 'en', items: [item], siteUrl, ...more })

describe('composeMail', () => {
  it('says the same as text and as HTML, with a link', () => {
    const { subject, text, html } = compose({})
    expect(subject).toBe('“The <b>return</b> & more” awaits your review')
    expect(text).toContain('Hello Zoë,')
    expect(text).toContain('https://cms.example.org/admin/collections/articles/a1')
    expect(html).toContain('“The &lt;b&gt;return&lt;/b&gt; &amp; more” awaits your review')
    expect(html).toContain('href="https://cms.example.org/admin/collections/articles/a1"')
    expect(html).not.toContain('<b>')
  })

  it.each([
    ['fr', /attend votre relecture/, /Bonjour Zoë/],
    ['nl', /wacht op uw beoordeling/, /Beste Zoë/],
    ['xx', /awaits your review/, /Hello Zoë/],
  ])('speaks %s', (language, subject, greeting) => {
    const mail = compose({ language })
    expect(mail.subject).toMatch(subject)
    expect(mail.text).toMatch(greeting)
  })

  it('counts the news of a digest and lists them all', () => {
    const { subject, text } = compose({
      items: [item, { ...item, event: 'comment.mentioned', document: 'a2' }],
    })
    expect(subject).toBe('2 updates from the editorial desk')
    expect(text).toContain('/articles/a1')
    expect(text).toContain('Ann mentioned you')
  })

  it('keeps the subject one short line, whatever the title', () => {
    expect(compose({ items: [{ ...item, title: 'a\r\nBcc: all@example.org' }] }).subject).toBe(
      '“a Bcc: all@example.org” awaits your review',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const { subject } = compose({ items: [{ ...item, title }] })
        expect(subject).not.toMatch(/[\r\n\p{Cc}\u2028\u2029]/u)
        expect([...subject].length).toBeLessThanOrEqual(150)
      }),
    )
  })
})

it('takes what hides in a line away', () => {
  expect(oneLine(' a\u202Eb\u0000\n\tc ')).toBe('a b c')
})

describe('digestDay', () => {
  it.each([
    ['2026-03-31T04:59:00Z', 'Europe/Brussels', undefined],
    ['2026-03-31T05:00:00Z', 'Europe/Brussels', '2026-03-31'],
    ['2026-01-31T06:00:00Z', 'Europe/Brussels', '2026-01-31'],
    ['2026-01-31T05:59:00Z', 'Europe/Brussels', undefined],
    ['2026-01-01T23:30:00Z', 'Asia/Tokyo', '2026-01-02'],
    ['2026-01-01T00:30:00Z', 'UTC', undefined],
  ])('at %s in %s is %s', (now, zone, day) => {
    expect(digestDay(new Date(now), zone)).toBe(day)
  })
})

describe('the sender', () => {
  it.each([
    ['Newsroom <news@example.org>', { name: 'Newsroom', address: 'news@example.org' }],
    ['"The Newsroom" <news@example.org>', { name: 'The Newsroom', address: 'news@example.org' }],
    ['news@example.org', { name: 'Imprimatur', address: 'news@example.org' }],
    ['nobody', undefined],
    ['a <b@c>\r\nBcc: d@e', undefined],
  ])('is read from %j', (text, sender) => {
    expect(parseSender(text)).toEqual(sender)
  })

  it('and the mail server are checked at the start, without telling the password', () => {
    const from = { MAIL_FROM: 'news@example.org' }
    expect(readEnvironment({ SMTP_URL: 'smtp://u:p@mail.example.org:587', ...from })).toMatchObject({
      smtpUrl: 'smtp://u:p@mail.example.org:587',
      mailFrom: 'news@example.org',
    })
    expect(() => readEnvironment({ SMTP_URL: 'mail.example.org:hunter2', ...from })).toThrow(
      /^SMTP_URL must be/,
    )
    expect(() => readEnvironment({ SMTP_URL: 'mail.example.org:hunter2', ...from })).not.toThrow(/hunter2/)
    expect(() => readEnvironment({ SMTP_URL: 'smtp://localhost' })).toThrow(/MAIL_FROM/)
    expect(() => readEnvironment({ MAIL_FROM: 'nobody' })).toThrow(/MAIL_FROM/)
  })
})

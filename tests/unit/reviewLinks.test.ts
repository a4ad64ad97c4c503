// The parts of review by link that need no database: token, state, rate, page, and four eyes for guests.
import { describe, expect, it } from '@jest/globals'
import { pagePolicy, reviewPage } from '@/delivery/guests/guestPage'
import { rateLimit } from '@/delivery/guests/rateLimit'
import { showDocument } from '@/delivery/guests/showDocument'
import { composeInvitation, type InvitationRequest } from '@/messaging/mail/composeInvitation'
import { renderHtml } from '@/platform/html/html'
import { decide } from '@/workflow/core/decide'
import type { Step } from '@/workflow/core/policy'
import { newReview, type ReviewState } from '@/workflow/core/review'
import { linkState } from '@/workflow/guests/linkState'
import { mailboxOf } from '@/workflow/guests/mailbox'
import { node } from '../helpers/presenting'

const now = new Date('2026-03-01T00:00:00Z')
const later = new Date('2026-03-08T00:00:00Z')

describe('the state of a link', () => {
  const link = {
    revision: 'r1',
    step: 'review',
    expiresAt: later.toISOString(),
    revokedAt: null,
    usedAt: null,
  }
  const document = { stage: 'inReview', revision: 'r1', step: 'review', isHeld: false }
  const day = now.toISOString()

  it.each([
    ['open', {}, {}],
    ['used', { usedAt: day, revokedAt: day }, { revision: 'r2' }],
    ['revoked', { revokedAt: day }, { revision: 'r2' }],
    ['expired', { expiresAt: day }, { revision: 'r2' }],
    ['changed', {}, { revision: 'r2', stage: 'draft' }],
    ['closed', {}, { stage: 'approved', step: null }],
    ['closed', {}, { step: 'protection' }],
    ['closed', {}, { isHeld: true }],
  ])('is %s', (state, ofLink, ofDocument) => {
    expect(linkState({ ...link, ...ofLink }, { ...document, ...ofDocument }, now)).toBe(state)
  })
})

describe('a mailbox', () => {
  it.each([
    ['Ann@Example.org', 'ann@example.org'],
    [' ann+guest@example.org', 'ann@example.org'],
    ['ann+a+b@example.org', 'ann@example.org'],
    ['ann@a+b.example.org', 'ann@a+b.example.org'],
    ['anna@example.org', 'anna@example.org'],
  ])('of %s is %s', (address, expected) => {
    expect(mailboxOf(address)).toBe(expected)
  })
})

describe('the invitation', () => {
  const compose = (more: Partial<InvitationRequest> = {}) =>
    composeInvitation({
      name: 'Gita',
      who: 'Ann <x>',
      email: 'ann@example.org',
      title: 'A "title"',
      language: 'en',
      expiresAt: later.toISOString(),
      token: 'a.b.c',
      siteUrl: 'https://cms.example.org',
      ...more,
    })

  it('says who asks, for what and until when, and has the link in both of its forms', () => {
    const { subject, text, html } = compose()
    expect(subject).toBe('Ann <x> asks you to review “A "title"”')
    expect(text).toContain('Hello Gita,')
    expect(text).toContain('until 8 March 2026 at 00:00 UTC')
    expect(text).toContain('\nhttps://cms.example.org/review/a.b.c?lang=en\n')
    expect(html).toContain('href="https://cms.example.org/review/a.b.c?lang=en"')
    expect(html).toContain('Ann &lt;x&gt; asks you')
    expect(text).toContain('write to ann@example.org')
    expect(html).toContain('write to ann@example.org')
  })

  it.each([
    ['fr', 'Ann <x> vous demande de relire « A "title" »'],
    ['nl', 'Ann <x> vraagt u ‘A "title"’ te beoordelen'],
    ['xx', 'Ann <x> asks you to review “A "title"”'],
  ])('speaks %s', (language, subject) => {
    expect(compose({ language }).subject).toBe(subject)
  })

  it('ends no header and names no title that stays in the house', () => {
    expect(compose({ who: 'Ann\r\nBcc: x@example.org', title: '' }).subject).toBe(
      'Ann Bcc: x@example.org asks you to review “a document”',
    )
  })
})

describe('the rate limit', () => {
  it('lets so many pass, tells how long to wait, and begins anew', () => {
    const limit = rateLimit({ most: 2, within: 1_000 })
    expect([0, 10, 20, 990].map((time) => limit.take('a', time))).toEqual([0, 0, 1, 1])
    expect(limit.take('b', 20)).toBe(0)
    expect(limit.take('a', 1_000)).toBe(0)
  })

  it('forgets the oldest instead of growing', () => {
    const limit = rateLimit({ most: 1, within: 1_000, keep: 2 })
    for (const key of ['a', 'b', 'c']) limit.take(key, 0)
    expect(limit.take('a', 1)).toBe(0)
    expect(limit.take('c', 2)).toBe(1)
  })
})

describe('the page', () => {
  const document = {
    id: '1',
    type: 'articles',
    title: '<b>Title</b>',
    summary: 'Two\nlines',
    body: node.root(
      node.paragraph(node.text('Words & <i>'), node.footnote({ id: 'fn-1', number: 1, text: 'Aside' })),
    ),
    leadImage: { mimeType: 'image/png', url: '/review/t/media/1/a.png', alt: 'A "door"' },
    authors: [{ name: 'Ann', role: 'Editor' }],
    countries: ['BE', 'NL'],
    dateline: null,
  }

  it('shows a document escaped, with its pictures and notes, and nothing that is empty', () => {
    const html = renderHtml(showDocument(document, new Map([['summary', 'Summary <1>']])))
    expect(html).toContain('<h3>Summary &lt;1&gt;</h3><p>Two<br>lines</p>')
    expect(html).toContain('Words &amp; &lt;i&gt;')
    expect(html).toContain('src="/review/t/media/1/a.png" alt="A &quot;door&quot;"')
    expect(html).toContain('<section class="footnotes"')
    expect(html).toContain('<p>BE, NL</p>')
    expect(html).not.toContain('dateline')
  })

  it('needs no script and keeps what was typed', () => {
    const html = reviewPage({
      language: 'fr',
      action: '/review/t?lang=fr',
      maker: 'Ann <x>',
      guest: 'Bob',
      expiresAt: later.toISOString(),
      labels: new Map(),
      texts: [{ language: 'en', document: document as never }],
      typed: { decision: 'requestChanges', name: 'B"ob', reason: '</textarea><script>' },
      missing: ['Écrivez votre nom.'],
    })
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('<article lang="en">')
    expect(html).toContain('Ann &lt;x&gt;')
    expect(html).toContain('value="requestChanges" required checked')
    expect(html).toContain('value="B&quot;ob"')
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;')
    expect(html).not.toMatch(/<script|javascript:| on\w+=/)
    expect(pagePolicy).toMatch(/default-src 'none'.*style-src 'sha256-/)
  })
})

describe('four eyes', () => {
  const steps: Step[] = [{ name: 'review', role: 'reviewer', approvals: 2, condition: 'always' }]
  const review = newReview({
    stage: 'inReview',
    revision: 'r1',
    contributors: ['writer'],
    owner: 'writer',
    submittedBy: 'writer',
  })
  const content = { content: { slug: 'a' }, required: [], images: [], missing: [] }
  const guest = (id: string, voucher: string) =>
    ({ id: `link:${id}`, name: id, roles: ['reviewer'], voucher }) as const
  const approve = (actor: Parameters<typeof decide>[1]['actor'], state = review) =>
    decide('approve', { review: state, steps, actor, now: now.toISOString(), content })
  const given = (actor: Parameters<typeof decide>[1]['actor']): ReviewState => {
    const answer = approve(actor)
    if (!answer.ok) throw new Error(answer.reason)
    return answer.review
  }

  it('count a guest as one person, by the name of their link', () => {
    expect(given(guest('1', 'editor')).approvals).toMatchObject([{ user: 'link:1', voucher: 'editor' }])
    expect(approve(guest('1', 'editor'), given(guest('1', 'editor')))).toMatchObject({
      ok: false,
      kind: 'state',
    })
  })

  it('count a guest and who invited them as one', () => {
    const maker = { id: 'editor', name: 'Ed', roles: ['reviewer'] } as const
    expect(approve(maker, given(guest('1', 'editor')))).toMatchObject({ ok: false, kind: 'state' })
    expect(approve(guest('1', 'editor'), given(maker))).toMatchObject({ ok: false, kind: 'state' })
    expect(approve(guest('2', 'editor'), given(guest('1', 'editor')))).toMatchObject({
      ok: false,
      kind: 'state',
    })
    const two = approve(guest('2', 'another'), given(guest('1', 'editor')))
    expect(two).toMatchObject({ ok: true, to: 'inReview' })
    const reader = { id: 'reader', name: 'Rea', roles: ['reviewer'] } as const
    expect(two.ok && approve(reader, two.review)).toMatchObject({ ok: true, to: 'approved' })
  })

  it.each([
    ['beside', 'inReview'],
    ['alone', 'approved'],
    ['none', 'person'],
  ] as const)('let a guest decide %s: %s', (guests, expected) => {
    const policy: Step[] = [{ name: 'review', role: 'reviewer', approvals: 1, condition: 'always', guests }]
    const answer = decide('approve', {
      ...{ review, steps: policy, actor: guest('1', 'editor'), now: now.toISOString(), content },
    })
    expect(answer.ok ? answer.to : answer.kind).toBe(expected)
  })

  it('refuse the guest of who changed the text', () => {
    expect(approve(guest('1', 'writer'))).toMatchObject({ ok: false, kind: 'person' })
  })
})

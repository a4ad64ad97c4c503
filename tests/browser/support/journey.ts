// The whole way of one article, from an empty page to the public, by the hands of four: each does their part by clicks
// and keys, finds it where the one before left it, and tries what they may not do.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page, Request } from 'playwright-core'
import sharp from 'sharp'
import { type MailSink, startMailSink } from '../../helpers/mailSink'
import { until } from '../../helpers/until'
import { launch, openWindow, openWindowOf, picture, type Window } from './browser'
import { act, bar, openTab, saveDraft, seeStage } from './desk'
import { foundNewsroom, hire, type Person, password } from './people'
import { countPresses } from './presses'
import { type Server, startServer } from './server'
import { keepWindows } from './windows'

const title = 'Lanterns on the canal'

const sections = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

const waits = (page: Page) => sections(page, 'Waits for you').getByRole('link', { name: title })

const offers = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).count()

const body = (page: Page) => page.locator('[data-field-path="body"] [contenteditable="true"]').first()

const card = (page: Page, kind: string) => body(page).locator(`.LexicalEditorTheme__block-${kind}`)

/** The block of that name from the menu, at the caret; its first field has the focus. */
const insertBlock = async (page: Page, kind: string, name: string): Promise<void> => {
  await page.keyboard.press('Enter')
  await page.keyboard.type(`/${name}`)
  const choice = page.locator(`.slash-menu-popup__item-block-${kind}`)
  await choice.waitFor()
  while (!(await choice.getAttribute('class'))?.includes('--selected')) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await card(page, kind).locator(':focus').waitFor()
}

/** Out of the block, and on with the words after it. */
const writeOn = async (page: Page, kind: string, text: string): Promise<void> => {
  await page.keyboard.press('Escape')
  await card(page, kind).locator('.block-card__edit:focus').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.type(text)
  await body(page).getByText(text).waitFor()
}

/** Waits until the server has answered to the form: Payload (3.90.1) takes a drawer's words after that only. */
const typeInForm = async (page: Page, words: string): Promise<void> => {
  const answered = page.waitForResponse((answer) => Boolean(answer.request().postData()?.includes(words)))
  await page.keyboard.type(words)
  await answered
}

/**
 * Waits until the server has been asked nothing for a second. A rich text in a new row is drawn anew when the server has
 * answered to the row (Payload 3.90.1), and what is typed at that instant is lost.
 */
const seeQuiet = async (page: Page): Promise<void> => {
  let last = Date.now()
  const isAsking = new Set<Request>()
  const asked = (request: Request) => isAsking.add(request)
  const answered = (request: Request) => {
    isAsking.delete(request)
    last = Date.now()
  }
  page.on('request', asked).on('requestfinished', answered).on('requestfailed', answered)
  for (let turns = 0; turns < 100 && (isAsking.size > 0 || Date.now() - last < 1000); turns += 1)
    await pause(100)
  page.off('request', asked).off('requestfinished', answered).off('requestfailed', answered)
}

const pastePicture = async (page: Page): Promise<void> => {
  const drawn = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1d3557' } })
  const png = (await drawn.png().toBuffer()).toString('base64')
  await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${png}'), (one) => one.charCodeAt(0))
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
  })()`)
  await page.keyboard.press('Control+v')
}

/** Selects them with three clicks; again where the text was still being drawn. */
const chooseWords = async (page: Page, selector: string): Promise<void> => {
  const offered = page.getByRole('button', { name: 'Comment on these words' })
  for (let turns = 0; turns < 20 && !(await offered.isVisible()); turns += 1) {
    await page.frameLocator('iframe').locator(selector).first().click({ clickCount: 3 })
    await pause(500)
  }
}

/** @param variables of the server: which database */
export const tellJourney = (variables: Record<string, string> = {}): void => {
  let server: Server
  let browser: Browser
  let sink: MailSink
  let contributor: Person
  let reviewer: Person
  let officer: Person
  let publisher: Person
  let id: string
  const keep = keepWindows()

  const open = async (person: Person): Promise<Window> =>
    keep(await openWindowOf(browser, server.url, person))

  const workflow = () => `/api/articles/${id}/workflow`

  /** Refused by the server, with this status. */
  const mayNot = (person: Person, status: number, action: string): Promise<void> =>
    expect(person.post(workflow(), { action, comment: 'Let me.' })).rejects.toThrow(`: ${status} `)

  const stage = async (): Promise<string> => (await publisher.get(workflow())).stage

  const mailTo = ({ email }: Person, words: string) =>
    until(() => sink.to(email).filter(({ subject }) => subject?.includes(words)))

  const live = async () => fetch(`${server.url}/v1/articles/${id}`)

  beforeAll(async () => {
    sink = await startMailSink()
    server = await startServer({
      ...variables,
      SMTP_URL: sink.url,
      MAIL_FROM: 'The Newsroom <news@example.org>',
    })
    browser = await launch()
    const admin = await foundNewsroom(server.url)
    await admin.post('/api/globals/site', { name: 'Newsroom of the Sluice', timeZone: 'Europe/Brussels' })
    contributor = await hire(server.url, admin, 'Cleo Contributor', 'contributor')
    reviewer = await hire(server.url, admin, 'Rosa Reviewer', 'reviewer')
    officer = await hire(server.url, admin, 'Petra Protection', 'protection')
    publisher = await hire(server.url, admin, 'Paul Publisher', 'publisher')
    const { doc: figure } = await contributor.post('/api/figures', { label: 'people came', value: 340 })
    await contributor.post(`/api/figures/${figure.id}/workflow`, { action: 'submit' })
    await publisher.post(`/api/figures/${figure.id}/workflow`, { action: 'publish' })
    const consent = { subject: 'Ottoline Brackenridge', publicName: 'Amal', kind: 'adult' }
    await officer.post('/api/consents', { ...consent, channels: ['web', 'mail'], validUntil: '2060-05-01' })
  }, 400_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await sink?.close()
  })

  /** With a footnote, a picture, a quote, a figure and an interview; and submitted. */
  const isWritten = async (): Promise<void> => {
    const window = keep(await openWindow(browser, { baseURL: server.url }))
    const { page } = window
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const presses = await countPresses(page)
    await page.goto('/admin')
    await page.locator('#field-email').fill(contributor.email)
    await page.locator('#field-password').fill(password)
    await page.keyboard.press('Enter')
    await page.getByText('Nothing waits for you.').waitFor()
    expect(presses()).toBe(0)

    await page.getByRole('link', { name: 'Write an article' }).click()
    await page.waitForURL(/articles\/create/)
    await page.locator('#field-title').waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('#field-title').click()
    await page.keyboard.type(title)
    await body(page).click()
    await page.keyboard.type('Two hundred lanterns floated down the canal. /footnote')
    await page.locator('.slash-menu-popup__item').getByText('Footnote').waitFor()
    await page.keyboard.press('Enter')
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('#field-text').click()
    await typeInForm(page, 'By our own count.')
    await drawer.getByRole('button', { name: 'Save changes' }).click()
    await drawer.waitFor({ state: 'detached' })
    await page.keyboard.type(' It rained.')

    await pastePicture(page)
    const alt = page.getByRole('dialog', { name: 'A picture for the text' })
    await alt.getByRole('textbox').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Lanterns on black water')
    await alt.getByRole('button', { name: 'Upload and insert' }).click()
    await alt.waitFor({ state: 'detached' })
    await page.keyboard.type('A neighbour said:')

    await insertBlock(page, 'quote', 'quote')
    await page.keyboard.type('We wanted people to see the water.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Amal')
    await writeOn(page, 'quote', 'She had counted:')

    await insertBlock(page, 'figures', 'figures')
    await page.keyboard.type('people')
    await page.getByRole('option', { name: 'people came' }).waitFor()
    await page.keyboard.press('Enter')
    await card(page, 'figures').getByRole('button', { name: 'people came' }).first().waitFor()
    await writeOn(page, 'figures', 'We asked her two things.')

    await insertBlock(page, 'qa', 'interview')
    await card(page, 'qa').getByRole('button', { name: 'Add Question and answer' }).click()
    await card(page, 'qa').getByLabel('Question', { exact: true }).click()
    await page.keyboard.type('Why the canal?')
    await page.keyboard.press('Tab')
    await seeQuiet(page)
    await page.keyboard.type('Because it is ours.')
    await body(page).getByText('Because it is ours.').waitFor()
    await seeQuiet(page)
    await card(page, 'qa').getByRole('button', { name: 'Done' }).click()
    await picture(window, 'journey/1-written')

    await openTab(page, 'People and projects')
    await page.locator('#field-protection__depictsPeople').click()
    await page.getByRole('option', { name: 'Yes', exact: true }).click()
    await saveDraft(page)
    await act(page, 'Submit for review')
    await seeStage(page, 'In review')
    expect(presses()).toBeLessThanOrEqual(18)
    id = new URL(page.url()).pathname.split('/').at(-1) ?? ''

    for (const name of ['Approve', 'Request changes', 'Publish', 'Schedule'])
      expect(await offers(page, name)).toBe(0)
    await mayNot(contributor, 403, 'approve')
    await mayNot(contributor, 409, 'publish')
    expect(await stage()).toBe('inReview')
    expect((await live()).status).toBe(404)
  }

  /** Found in Today, compared, commented on. */
  const isSentBack = async (): Promise<void> => {
    await mailTo(reviewer, title)
    const window = await open(reviewer)
    const { page } = window
    await page.goto('/admin')
    await waits(page).click()
    await page.waitForURL(/\/review$/)
    expect(await offers(page, 'Publish')).toBe(0)
    await mayNot(reviewer, 409, 'publish')
    await expect(reviewer.patch(`/api/articles/${id}`, { title: 'Mine' })).rejects.toThrow(': 403 ')

    await page.getByRole('link', { name: 'Compare' }).click()
    await page.locator('ins', { hasText: 'We wanted people to see the water.' }).waitFor()
    await page.locator('ins', { hasText: 'By our own count.' }).waitFor()
    await page.getByRole('link', { name: 'Review', exact: true }).click()
    await page.waitForURL(/\/review$/)
    await chooseWords(page, 'blockquote p')
    await page.getByRole('button', { name: 'Comment on these words' }).click()
    await page.getByLabel('Your comment').fill('Did she say “people”?')
    await page.getByLabel('Must be resolved before approval').check()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('To be resolved before approval: 1').waitFor()
    await picture(window, 'journey/2-commented')
    await act(page, 'Request changes', 'One word in the quote.')
    await seeStage(page, 'Changes requested')
  }

  /** By bell, Today and mail; corrected, and submitted again. */
  const comesBack = async (): Promise<void> => {
    await mailTo(contributor, 'requested changes')
    const window = await open(contributor)
    const { page } = window
    await page.goto('/admin')
    await page.getByRole('button', { name: /^Notifications: \d+ unread/ }).click()
    const told = page.getByRole('region', { name: 'Notifications' })
    await told.getByRole('link', { name: new RegExp(`requested changes.*${title}`) }).waitFor()
    await page.keyboard.press('Escape')
    const sentBack = sections(page, 'Sent back to you')
    await sentBack.getByText('One word in the quote.').waitFor()
    await sentBack.getByRole('link', { name: title }).click()
    await bar(page).waitFor()
    await page.waitForLoadState('networkidle')
    await card(page, 'quote').getByRole('button', { name: 'Edit', exact: true }).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('We wanted the children to see the water.')
    await card(page, 'quote').getByRole('button', { name: 'Done' }).click()
    await act(page, 'Save and submit', 'It was the children.')
    await seeStage(page, 'In review')
  }

  /** With three clicks, once what was asked for is settled. */
  const isApproved = async (): Promise<void> => {
    const { threads } = await reviewer.get(`/api/articles/${id}/comments`)
    await mayNot(reviewer, 400, 'approve')
    await reviewer.post(`/api/comments/${threads[0].id}/resolve`, {})
    const window = await open(reviewer)
    const { page } = window
    const presses = await countPresses(page)
    await page.goto('/admin')
    await waits(page).waitFor()
    expect(presses()).toBe(0)
    await waits(page).click()
    const text = page.frameLocator('iframe')
    await text.locator('blockquote ins', { hasText: 'the children' }).waitFor()
    await act(page, 'Approve')
    await bar(page).getByRole('button', { name: 'Approve' }).waitFor({ state: 'detached' })
    expect(presses()).toBeLessThanOrEqual(3)
    await page.getByText('Approved by Rosa Reviewer').waitFor()
    await mayNot(reviewer, 403, 'approve')
    expect(await stage()).toBe('inReview')
  }

  /** The officer links the consent, and approves. */
  const isProtected = async (): Promise<void> => {
    await mailTo(officer, title)
    const window = await open(officer)
    const { page } = window
    await page.goto('/admin')
    await waits(page).click()
    const people = page.getByRole('region', { name: 'People in this text' })
    const lacking = people.getByRole('listitem').filter({ hasText: 'No consent is linked.' })
    await lacking.nth(1).waitFor()
    expect(await lacking.allInnerTexts()).toEqual([
      expect.stringContaining('The text itself'),
      expect.stringContaining('image.png'),
    ])
    await mayNot(officer, 400, 'approve')
    await mayNot(officer, 409, 'publish')
    for (const left of [1, 0]) {
      await lacking.first().getByRole('button', { name: 'Link a consent' }).click()
      const dialog = page.getByRole('dialog', { name: /^Link a consent/ })
      await dialog.getByLabel('Consent').selectOption({ label: 'Amal (2060-05-01)' })
      await dialog.getByRole('button', { name: 'Link a consent' }).click()
      await dialog.waitFor({ state: 'detached' })
      await lacking.nth(left).waitFor({ state: 'detached' })
    }
    await act(page, 'Approve')
    await seeStage(page, 'Approved')
    expect(await offers(page, 'Publish')).toBe(0)
    await picture(window, 'journey/3-protected')
  }

  /** Public at the time it is scheduled for, and not before. */
  const isPublished = async (): Promise<void> => {
    const window = await open(publisher)
    const { page } = window
    await page.goto('/admin')
    await waits(page).click()
    for (const person of [contributor, reviewer, officer]) {
      await mayNot(person, 403, 'publish')
      await mayNot(person, 403, 'schedule')
    }
    await bar(page).getByRole('button', { name: 'Schedule', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Schedule' })
    // The next minute, and time enough to choose it.
    const at = new Date(Math.ceil((Date.now() + 8000) / 60_000) * 60_000)
    await dialog.getByLabel('Time zone').fill('UTC')
    await dialog.getByLabel('Day', { exact: true }).fill(at.toISOString().slice(0, 10))
    await dialog.getByLabel('Time of day').fill(at.toISOString().slice(11, 16))
    await picture(window, 'journey/4-scheduled')
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await seeStage(page, 'Scheduled')
    expect((await live()).status).toBe(404)
    expect(Date.now()).toBeLessThan(at.getTime())

    let answer = await live()
    for (; answer.status === 404 && Date.now() < at.getTime() + 20_000; await pause(200))
      answer = await live()
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime())
    const shown = JSON.stringify(await answer.json())
    for (const words of [
      title,
      'By our own count.',
      'Lanterns on black water',
      'We wanted the children',
      '340',
      'Because it is ours.',
    ])
      expect(shown).toContain(words)
    await page.reload()
    await seeStage(page, 'Published')
  }
  it('goes from an empty page to the public through four hands', async () => {
    await isWritten()
    await isSentBack()
    await comesBack()
    await isApproved()
    await isProtected()
    await isPublished()
  }, 300_000)
}

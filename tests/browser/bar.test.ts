// The bar, whole: when, who, what is saved first, what a save takes back, and where one step is missing.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { richText } from '../helpers/build'
import { type MailSink, startMailSink } from '../helpers/mailSink'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { act, bar, openDocument, saveDraft, seeStage, seeToast } from './support/desk'
import { lookAt } from './support/looks'
import { foundNewsroom, hire, type Person } from './support/people'
import { type Server, startServer } from './support/server'
import { keepWindows } from './support/windows'

let server: Server
let browser: Browser
let sink: MailSink
let contributor: Person
let reviewer: Person
let publisher: Person
let editor: Person
const keep = keepWindows()

const open = async (person: Person, options: BrowserContextOptions = {}): Promise<Window> =>
  keep(await openWindowOf(browser, server.url, person, options))

const draft = async (overrides: Record<string, unknown> = {}, by = contributor): Promise<string> => {
  const { doc } = await by.post('/api/articles', {
    title: 'Lanterns on the canal',
    kind: 'news',
    body: richText('A first paragraph.'),
    protection: { depictsPeople: 'no' },
    ...overrides,
  })
  return String(doc.id)
}

const onWorkflow = (id: string) => `/api/articles/${id}/workflow`

const approved = async (overrides: Record<string, unknown> = {}): Promise<string> => {
  const id = await draft(overrides)
  await contributor.post(onWorkflow(id), { action: 'submit' })
  await reviewer.post(onWorkflow(id), { action: 'approve' })
  return id
}

const seen = (id: string) => editor.get(onWorkflow(id))

const more = (page: Page) => bar(page).getByText('More').click()

const inMenu = (page: Page, name: string) => page.locator('.workflow-menu').getByRole('button', { name })

/** Opened, and ready to be typed into. */
const openForm = async (page: Page, id: string, type = 'articles'): Promise<void> => {
  await openDocument(page, type, id)
  await page.waitForLoadState('networkidle')
}

const fillMoment = async (page: Page, day: string, time: string, zone?: string): Promise<void> => {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Day', { exact: true }).fill(day)
  await dialog.getByLabel('Time of day').fill(time)
  if (zone) await dialog.getByLabel('Time zone').fill(zone)
}

beforeAll(async () => {
  sink = await startMailSink()
  server = await startServer({ SMTP_URL: sink.url, MAIL_FROM: 'The Newsroom <news@example.org>' })
  browser = await launch()
  const admin = await foundNewsroom(server.url)
  await admin.post('/api/globals/site', { name: 'Newsroom of the Sluice', timeZone: 'Europe/Brussels' })
  contributor = await hire(server.url, admin, 'Cleo Contributor', 'contributor')
  editor = await hire(server.url, admin, 'Edda Editor', 'editor')
  reviewer = await hire(server.url, admin, 'Rosa Reviewer', 'reviewer')
  publisher = await hire(server.url, admin, 'Paul Publisher', 'publisher')
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await sink?.close()
})

describe('a moment', () => {
  it('is chosen by any clock, and said by one’s own and the office’s before it is confirmed', async () => {
    const id = await approved()
    const window = await open(publisher, { timezoneId: 'Asia/Tokyo' })
    const { page } = window
    await openForm(page, id)
    await bar(page).getByRole('button', { name: 'Schedule', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Schedule' })
    expect(await dialog.getByLabel('Time zone').inputValue()).toBe('Asia/Tokyo')
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await dialog.getByRole('alert').getByText('Choose a day and a time first.').waitFor()
    await fillMoment(page, '2050-05-04', '18:00')
    await dialog.getByText('Your time (Asia/Tokyo): 4 May 2050, 18:00.').waitFor()
    await dialog.getByText('At the office (Europe/Brussels): 4 May 2050, 11:00.').waitFor()
    await fillMoment(page, '2050-05-04', '18:00', 'America/New_York')
    await dialog.getByText('There (America/New_York): 4 May 2050, 18:00.').waitFor()
    await dialog.getByText('Your time (Asia/Tokyo): 5 May 2050, 07:00.').waitFor()
    await lookAt(window, 'bar/schedule', '.workflow-dialog__box')
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await seeStage(page, 'Scheduled')
    expect((await seen(id)).publishAt).toBe('2050-05-04T22:00:00.000Z')

    await page.goto('/admin/collections/articles')
    const stages = page.getByRole('navigation', { name: 'By stage' })
    await stages.getByRole('button', { name: 'Scheduled' }).click()
    await page.waitForURL(/review\.stage/)
    await page.getByRole('link', { name: 'Lanterns on the canal' }).first().click()
    await act(page, 'Cancel the schedule')
    await seeStage(page, 'Approved')
    expect((await seen(id)).publishAt).toBeNull()
  }, 120_000)

  it('that cannot be is refused with the reason, and what was written stays', async () => {
    const id = await approved()
    const { page, problems } = await open(publisher)
    await openForm(page, id)
    await bar(page).getByRole('button', { name: 'Schedule', exact: true }).click()
    await fillMoment(page, '2020-01-01', '10:00')
    const dialog = page.getByRole('dialog', { name: 'Schedule' })
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await dialog.getByText('Choose a moment in the future.').waitFor()
    expect(await dialog.getByLabel('Day', { exact: true }).inputValue()).toBe('2020-01-01')
    expect(problems.splice(0)).toEqual([expect.stringContaining('400')])
  })

  it('before which a text is not public, or until which it is, is set and lifted', async () => {
    const id = await approved()
    const { page } = await open(publisher)
    await openForm(page, id)
    await more(page)
    await inMenu(page, 'Set an embargo').click()
    await fillMoment(page, '2050-05-04', '10:00')
    await page.getByRole('dialog').getByRole('button', { name: 'Set an embargo' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await seen(id)).embargoUntil).toBe('2050-05-04T10:00:00.000Z')
    await bar(page).getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('dialog').getByText('It is under embargo until 4 May 2050').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await more(page)
    await inMenu(page, 'Set an embargo').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lift the embargo' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await seen(id)).embargoUntil).toBeNull()
    await act(page, 'Publish')
    await seeStage(page, 'Published')
    await more(page)
    await inMenu(page, 'Set an end').click()
    await fillMoment(page, '2050-06-01', '08:30')
    await page.getByRole('dialog').getByRole('button', { name: 'Set an end' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await seen(id)).unpublishAt).toBe('2050-06-01T08:30:00.000Z')
  }, 60_000)
})

describe('people', () => {
  it('are assigned with a due date', async () => {
    const id = await draft()
    const window = await open(editor)
    const { page } = window
    await openForm(page, id)
    await more(page)
    await inMenu(page, 'Assign').click()
    const dialog = page.getByRole('dialog', { name: 'Assign' })
    await dialog.getByRole('checkbox', { name: 'Rosa Reviewer' }).check()
    await fillMoment(page, '2050-05-04', '17:00')
    await lookAt(window, 'bar/assign', '.workflow-dialog__box')
    await dialog.getByRole('button', { name: 'Assign' }).click()
    await dialog.waitFor({ state: 'detached' })
    const { assignees, dueAt } = await seen(id)
    const { user } = await reviewer.get('/api/users/me')
    expect([assignees, dueAt]).toEqual([[user.id], '2050-05-04T17:00:00.000Z'])
  })
})

describe('what is typed', () => {
  it('is saved and submitted in one step, exactly as it was saved', async () => {
    const id = await draft()
    const window = await open(contributor)
    const { page } = window
    await openForm(page, id)
    await page.getByLabel('Kicker').first().fill('Brussels')
    await bar(page).getByRole('button', { name: 'Save and submit' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save and submit' })
    await dialog.getByRole('textbox').fill('For the spring issue.')
    await picture(window, 'bar/save-and-submit')
    await dialog.getByRole('button', { name: 'Save and submit' }).click()
    await seeStage(page, 'In review')
    const { doc } = await contributor.patch(`/api/articles/${id}?draft=true`, {})
    expect(doc.kicker).toBe('Brussels')
    const { docs } = await editor.get(`/api/transitions?where[document][equals]=${id}`)
    const submitted = docs.find(({ action }: { action: string }) => action === 'submit')
    expect(submitted.comment).toBe('For the spring issue.')
    expect(submitted.revision).toBe((await seen(id)).revision)
  })

  it('is saved all the same when it cannot be submitted, and what is missing is said', async () => {
    const id = await draft({ body: null })
    const { page, problems } = await open(contributor)
    await openForm(page, id)
    await page.getByLabel('Kicker').first().fill('Ghent')
    await bar(page).getByRole('button', { name: 'Save and submit' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Save and submit' }).click()
    const missing = page.getByRole('dialog', { name: 'Submit for review' })
    await missing.getByRole('button', { name: 'Text (English)' }).waitFor()
    expect((await contributor.get(`/api/articles/${id}?draft=true`)).kicker).toBe('Ghent')
    await missing.getByRole('button', { name: 'Close' }).click()
    await seeStage(page, 'Draft')
    expect(problems.splice(0)).toEqual([expect.stringContaining('400')])
  })

  it('into an approved text asks before it takes the approval back', async () => {
    const id = await approved()
    const window = await open(editor)
    const { page } = window
    await openForm(page, id)
    await page.getByLabel('Kicker').first().fill('Ostend')
    await page.getByRole('button', { name: 'Save Draft' }).click()
    const dialog = page.getByRole('dialog', { name: 'This text is approved' })
    await dialog.getByText('it becomes a draft and needs approval again').waitFor()
    await lookAt(window, 'bar/save-approved', '.workflow-dialog__box')
    await dialog.getByRole('button', { name: 'Keep it as it is' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect((await seen(id)).stage).toBe('approved')
    expect(await page.getByLabel('Kicker').first().inputValue()).toBe('Ostend')
    await page.getByRole('button', { name: 'Save Draft' }).click()
    await dialog.getByRole('button', { name: 'Save all the same' }).click()
    await seeStage(page, 'Draft')
    expect((await seen(id)).stage).toBe('draft')
  })

  it('into a scheduled text asks with the moment that is lost', async () => {
    const id = await approved()
    await publisher.post(onWorkflow(id), { action: 'schedule', at: '2050-05-04T10:00:00Z' })
    const { page } = await open(editor)
    await openForm(page, id)
    await page.getByLabel('Kicker').first().fill('Ostend')
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog', { name: 'This text is scheduled' })
    await dialog.getByText('it is not published on 4 May 2050').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect((await seen(id)).stage).toBe('scheduled')
  })

  it('into a draft asks nothing', async () => {
    const id = await draft()
    const { page } = await open(contributor)
    await openForm(page, id)
    await page.getByLabel('Kicker').first().fill('Namur')
    await saveDraft(page)
    expect((await contributor.get(`/api/articles/${id}?draft=true`)).kicker).toBe('Namur')
  })
})

describe('what is not possible', () => {
  it('is shown when one step is missing, and not before', async () => {
    const id = await draft()
    const window = await open(publisher)
    const { page } = window
    await openForm(page, id)
    await more(page)
    const menu = page.locator('.workflow-menu')
    await inMenu(page, 'Preview in a new tab').waitFor()
    expect(await menu.getByText('Publish', { exact: true }).count()).toBe(0)
    expect(await bar(page).getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
    await contributor.post(onWorkflow(id), { action: 'submit' })
    await page.reload()
    await bar(page).waitFor()
    await page.waitForLoadState('networkidle')
    await more(page)
    await menu.getByText('Publish', { exact: true }).waitFor()
    await menu.getByText('It is “In review”; this needs “Approved”').first().waitFor()
    await lookAt(window, 'bar/menu', '.workflow-menu')
  })
})

describe('beside the workflow', () => {
  it('leads to the page of the live text, whatever the next one will be called', async () => {
    const id = await approved({ slug: 'lanterns', title: 'Lanterns that are live' })
    await publisher.post(onWorkflow(id), { action: 'publish' })
    await contributor.patch(`/api/articles/${id}`, { slug: 'other-lanterns', title: 'Other lanterns' })
    const { page } = await open(publisher)
    await openForm(page, id)
    await more(page)
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      inMenu(page, 'Open the live page').click(),
    ])
    await tab.waitForURL(/\/articles\/lanterns$/)
    await tab.getByRole('heading', { name: 'Lanterns that are live' }).waitFor()
  })

  it('mails an issue as a test to chosen addresses, and says which one was refused', async () => {
    const { doc } = await editor.post('/api/issues', {
      title: 'A letter',
      kind: 'newsletter',
      mail: { subject: 'Spring is here' },
    })
    sink.refuse.set('nobody@example.org', 550)
    const window = await open(editor)
    const { page } = window
    await openForm(page, String(doc.id), 'issues')
    await more(page)
    await inMenu(page, 'Send a test e-mail').click()
    const dialog = page.getByRole('dialog', { name: 'Send a test e-mail' })
    expect(await dialog.getByRole('textbox').inputValue()).toBe(editor.email)
    await dialog.getByRole('textbox').fill('printer@example.org\nnobody@example.org')
    await lookAt(window, 'bar/test-send', '.workflow-dialog__box')
    await dialog.getByRole('button', { name: 'Send', exact: true }).click()
    await seeToast(page, 'On its way to 1 of 2.')
    await dialog.getByText('nobody@example.org was refused').waitFor()
    const subjects = sink.to('printer@example.org').map(({ subject }) => subject)
    expect(subjects).toEqual([expect.stringContaining('Spring is here')])
  })
})

describe('the stages above a list', () => {
  it('are all there; those in the trash are in their own list', async () => {
    const id = await draft({ title: 'Thrown away' })
    await contributor.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })
    const window = await open(editor)
    const { page } = window
    await page.goto('/admin/collections/articles')
    await page.waitForLoadState('networkidle')
    const stages = page.getByRole('navigation', { name: 'By stage' })
    expect(await stages.getByRole('button').allInnerTexts()).toEqual([
      'All',
      'Draft',
      'In review',
      'Changes requested',
      'Approved',
      'Scheduled',
      'Published',
      'Archived',
      'In the trash',
    ])
    await lookAt(window, 'bar/stages', '.stage-filter')
    await stages.getByRole('button', { name: 'In the trash' }).click()
    await page.waitForURL(/articles\/trash/)
    await page.getByText('Thrown away').first().waitFor()
    expect(await stages.getByRole('button', { name: 'In the trash' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await stages.getByRole('button', { name: 'Draft' }).click()
    await page.waitForURL(/articles\?.*review/)
    await page.locator('.stage-filter [aria-pressed="true"]', { hasText: 'Draft' }).waitFor()
    expect(await page.getByText('Thrown away').count()).toBe(0)
  })
})

// An editor, a reviewer and a publisher at work in the panel, by clicks in Chromium.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { richText } from '../helpers/build'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { act, bar, openDocument, openTab, saveDraft, seeStage, seeToast, typeText } from './support/desk'
import { foundNewsroom, hire, type Person } from './support/people'
import { type Server, startServer } from './support/server'
import { keepWindows } from './support/windows'

let admin: Person
let server: Server
let browser: Browser
let contributor: Person
let reviewer: Person
let publisher: Person
/** Holds two roles: what four eyes are for. */
let editor: Person
const keep = keepWindows()

const open = async (person: Person, options: BrowserContextOptions = {}): Promise<Window> =>
  keep(await openWindowOf(browser, server.url, person, options))

let count = 0
const draft = async (person: Person, overrides: Record<string, unknown> = {}) => {
  count += 1
  const { doc } = await person.post('/api/articles', {
    title: `Article ${count}`,
    kind: 'news',
    body: richText('A first paragraph.'),
    protection: { depictsPeople: 'no' },
    ...overrides,
  })
  return { id: String(doc.id), title: String(doc.title) }
}

const onWorkflow = (id: string) => `/api/articles/${id}/workflow`

const publish = async (id: string): Promise<void> => {
  await contributor.post(onWorkflow(id), { action: 'submit' })
  await reviewer.post(onWorkflow(id), { action: 'approve' })
  await publisher.post(onWorkflow(id), { action: 'publish' })
}

const live = async (): Promise<string[]> => {
  const answer = await fetch(`${server.url}/v1/articles?limit=100`)
  const { docs } = (await answer.json()) as { docs: { title: string }[] }
  return docs.map(({ title }) => title)
}

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  admin = await foundNewsroom(server.url)
  contributor = await hire(server.url, admin, 'Cleo Contributor', 'contributor')
  editor = await hire(server.url, admin, 'Edda Editor', 'editor', 'reviewer')
  reviewer = await hire(server.url, admin, 'Rosa Reviewer', 'reviewer')
  publisher = await hire(server.url, admin, 'Paul Publisher', 'publisher')
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('an article', () => {
  it('goes from an empty page to the public through four hands', async () => {
    const desk = await open(contributor)
    await desk.page.goto('/admin/collections/articles/create')
    await desk.page.locator('.needed-label', { hasText: /^Title.*needed for review$/ }).waitFor()
    expect(await desk.page.locator('.needed-label', { hasText: 'Kicker' }).count()).toBe(0)
    await desk.page.getByLabel('Title').first().fill('Lanterns on the canal')
    await saveDraft(desk.page)
    await seeStage(desk.page, 'Draft')
    await picture(desk, '1-draft')

    await bar(desk.page).getByRole('button', { name: 'Submit for review' }).click()
    const missing = desk.page.getByRole('dialog', { name: 'Submit for review' })
    await missing.getByRole('button', { name: 'Text (English)' }).waitFor()
    await picture(desk, '2-what-is-missing')
    await missing.getByRole('button', { name: 'Close' }).click()

    await typeText(desk.page, 'Two hundred lanterns floated down the canal.')
    await openTab(desk.page, 'People and projects')
    await desk.page.locator('#field-protection__depictsPeople').click()
    await desk.page.getByRole('option', { name: 'No', exact: true }).click()
    await saveDraft(desk.page)
    await act(desk.page, 'Submit for review')
    await seeStage(desk.page, 'In review')
    await picture(desk, '3-submitted')

    const review = await open(reviewer)
    await review.page.goto('/admin/collections/articles')
    await review.page
      .getByRole('navigation', { name: 'By stage' })
      .getByRole('button', { name: 'In review' })
      .click()
    await review.page.waitForURL(/review\.stage/)
    await picture(review, '4-list-of-the-reviewer')
    await review.page.getByRole('link', { name: 'Lanterns on the canal' }).click()
    await act(review.page, 'Request changes', 'How many people came?')
    await seeStage(review.page, 'Changes requested')

    await desk.page.reload()
    await desk.page.getByRole('note').getByText('How many people came?').waitFor()
    await picture(desk, '5-changes-requested')
    await openTab(desk.page, 'Text')
    await desk.page.getByLabel('Summary').first().fill('About four hundred people came.')
    await saveDraft(desk.page)
    await act(desk.page, 'Submit for review', 'Added to the summary.')
    await seeStage(desk.page, 'In review')

    await review.page.reload()
    await act(review.page, 'Approve')
    await seeStage(review.page, 'Approved')
    expect(await live()).not.toContain('Lanterns on the canal')

    const release = await open(publisher)
    await release.page.goto(review.page.url())
    await picture(release, '6-approved')
    await act(release.page, 'Publish')
    await seeStage(release.page, 'Published')
    await seeToast(release.page, 'Published: the public can read it now.')
    await picture(release, '7-published')
    expect(await live()).toContain('Lanterns on the canal')
  }, 120_000)

  it('is not approved by whoever worked on it, and says so', async () => {
    const { id } = await draft(editor)
    await editor.post(onWorkflow(id), { action: 'submit' })
    const { page, ...rest } = await open(editor)
    await openDocument(page, 'articles', id)
    await bar(page).getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('dialog', { name: 'Approve' }).getByText('someone else must approve it').waitFor()
    await picture({ page, ...rest }, '8-four-eyes')
    expect(await page.getByRole('dialog').getByRole('button').allTextContents()).toEqual(['Close'])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await seeStage(page, 'In review')
  })

  it('that changed under a reader’s eyes is loaded again instead of decided', async () => {
    const { id } = await draft(contributor)
    await contributor.post(onWorkflow(id), { action: 'submit' })
    const window = await open(reviewer)
    const { page, problems } = window
    await openDocument(page, 'articles', id)
    await contributor.patch(`/api/articles/${id}`, { title: 'Quite another title' })
    await bar(page).getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Well written.')
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await seeToast(page, 'The text has changed since you loaded it.')
    await picture(window, '9-changed-meanwhile')
    await page.getByRole('heading', { name: 'Quite another title' }).waitFor()
    await bar(page).getByRole('button', { name: 'Approve' }).click()
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('Well written.')
    expect(problems.splice(0)).toEqual([expect.stringContaining('409')])
  })

  it('that is live stays live while its next text is written', async () => {
    const { id, title } = await draft(contributor)
    await publish(id)
    const window = await open(publisher)
    const { page } = window
    await openDocument(page, 'articles', id)
    await page.getByLabel('Title').first().fill('A better title')
    await saveDraft(page)
    await page.getByText('Live in an earlier version').waitFor()
    await seeStage(page, 'Draft')
    await picture(window, '10-live-in-an-earlier-version')
    expect(await live()).toContain(title)
  })
})

describe('the panel', () => {
  it('is previewed as it was saved last, by nobody but who has the link', async () => {
    const { id } = await draft(contributor, { title: 'A text in the making' })
    const { page } = await open(contributor)
    await openDocument(page, 'articles', id)
    await bar(page).getByText('More').click()
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Preview in a new tab' }).click(),
    ])
    await tab.waitForURL(/\/articles\/.*preview=/)
    await tab.getByRole('heading', { name: 'A text in the making' }).waitFor()
    await tab.getByText('Preview: this text, or this version of it, is not public yet').waitFor()
    const withoutPass = await fetch(tab.url().split('?')[0] ?? '')
    expect(withoutPass.status).toBe(404)
    const address = tab.url()
    await tab.close()
    await page.getByLabel('Title').first().fill('A text in other words')
    await saveDraft(page)
    await bar(page).getByText('More').click()
    const [again] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Preview in a new tab' }).click(),
    ])
    await again.getByRole('heading', { name: 'A text in other words' }).waitFor()
    expect(again.url()).toBe(address)
  })

  it('offers no way to publish or unpublish around the workflow', async () => {
    const { id } = await draft(contributor)
    await publish(id)
    await contributor.patch(`/api/articles/${id}`, { title: 'Next version' })
    const window = await open(publisher)
    const { page } = window
    await openDocument(page, 'articles', id)
    expect(await page.getByRole('button', { name: /publish/i }).count()).toBe(0)
    await page.locator('.doc-controls__popup button').click()
    expect((await page.locator('.popup__content').allInnerTexts()).join()).toMatch(/Duplicate/)
    expect((await page.locator('.popup__content').allInnerTexts()).join()).not.toMatch(/publish/i)

    await page.goto('/admin/collections/articles')
    await page.locator('tbody input[type="checkbox"]').first().check()
    await page.getByText('1 selected').first().waitFor()
    const list = page.locator('.collection-list')
    const offered = await list.getByRole('button', { name: /publish|edit/i }).allInnerTexts()
    expect(offered).toEqual(['Published'])
    await picture(window, '11-list')
  })

  it('speaks French to whoever reads French, and in the dark', async () => {
    const { id } = await draft(editor, { title: 'Lanternes sur le canal', languages: ['en', 'fr'] })
    const window = await open(editor, { locale: 'fr-BE', colorScheme: 'dark' })
    const { page } = window
    await openDocument(page, 'articles', id)
    await seeStage(page, 'Brouillon')
    await page.getByText('À faire avant de soumettre').waitFor()
    await picture(window, '13-french')
    await bar(page).getByRole('button', { name: 'Soumettre à relecture' }).click()
    await page.getByRole('dialog').getByText('Le texte n’est pas encore complet.').waitFor()
    await page.getByRole('button', { name: 'Fermer' }).click()
    await page.goto('/admin/collections/articles')
    await page.getByRole('navigation', { name: 'Par étape' }).waitFor()
    await page.getByRole('button', { name: 'Trier par Titre Ascendant' }).waitFor()
    await picture(window, '14-french-list')
  })

  it('keeps the side column beside a long text on a tablet held wide', async () => {
    const { id } = await draft(contributor, { body: richText('A first paragraph. '.repeat(900)) })
    const window = await open(contributor, { viewport: { width: 1024, height: 768 } })
    await openDocument(window.page, 'articles', id)
    await window.page.evaluate('scrollTo(0, 3000)')
    expect(await window.page.locator('#field-slug').boundingBox()).toMatchObject({
      x: expect.closeTo(764, -2),
      y: expect.closeTo(100, -2),
    })
    await picture(window, '15-tablet')
  })

  it.each([
    '/admin',
    '/admin/account',
    '/admin/collections/articles',
    '/admin/collections/articles/create',
    '/admin/collections/articles/trash',
    '/admin/collections/media',
    '/admin/collections/users',
    '/admin/globals/site',
  ])('says nothing at %s that only programs understand', async (view) => {
    const window = await open(admin)
    const { page, problems } = window
    await page.goto(view, { waitUntil: 'networkidle' })
    const spoken = (await page.locator('body').ariaSnapshot()).split('\n')
    expect(spoken.length).toBeGreaterThan(10)
    expect(spoken.filter((line) => /\[object |undefined|\bNaN\b|\{\{/.test(line))).toEqual([])
    await picture(window, `stock${view.replaceAll('/', '-')}`)
    expect(problems).toEqual([])
  })
})

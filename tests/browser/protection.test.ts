// Protection without a dead end: asked early, answered with a consent at the document, and no withdrawal in the dark.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { richText } from '../helpers/build'
import { launch, openWindowOf, type Window } from './support/browser'
import { act, bar, openDocument, openTab, saveDraft, seeStage, seeToast } from './support/desk'
import { lookAt } from './support/looks'
import { foundNewsroom, hire, type Person } from './support/people'
import { type Server, startServer } from './support/server'
import { keepWindows } from './support/windows'

let server: Server
let browser: Browser
let contributor: Person
let reviewer: Person
let protection: Person
let publisher: Person
const keep = keepWindows()

const open = async (person: Person, options: BrowserContextOptions = {}): Promise<Window> =>
  keep(await openWindowOf(browser, server.url, person, options))

const draft = async (overrides: Record<string, unknown> = {}): Promise<string> => {
  const { doc } = await contributor.post('/api/articles', {
    title: 'Faces of the night market',
    kind: 'story',
    body: richText('She sells tea by the bridge.'),
    protection: { depictsPeople: 'yes' },
    ...overrides,
  })
  return String(doc.id)
}

const consent = async (overrides: Record<string, unknown> = {}): Promise<string> => {
  const { doc } = await protection.post('/api/consents', {
    subject: `Ottoline Brackenridge ${crypto.randomUUID().slice(0, 8)}`,
    publicName: 'Mariam',
    kind: 'adult',
    channels: ['web', 'mail'],
    ...overrides,
  })
  return String(doc.id)
}

const onWorkflow = (id: string) => `/api/articles/${id}/workflow`

const decide = (person: Person, id: string, action: string, rest: Record<string, unknown> = {}) =>
  person.post(onWorkflow(id), { action, ...rest })

const people = (page: Page) => page.getByRole('region', { name: 'People in this text' })

/** Opened, and ready to be typed into. */
const openForm = async (page: Page, id: string): Promise<void> => {
  await openDocument(page, 'articles', id)
  await page.waitForLoadState('networkidle')
}

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  const admin = await foundNewsroom(server.url)
  contributor = await hire(server.url, admin, 'Cleo Contributor', 'contributor')
  reviewer = await hire(server.url, admin, 'Rosa Reviewer', 'reviewer')
  protection = await hire(server.url, admin, 'Prue Protection', 'protection')
  publisher = await hire(server.url, admin, 'Paul Publisher', 'publisher')
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('who writes', () => {
  it('says whether somebody can be recognised, asks who protects, and submits without a consent', async () => {
    const id = await draft({ protection: {} })
    const window = await open(contributor)
    const { page } = window
    await openForm(page, id)
    await bar(page).getByRole('button', { name: 'Submit for review' }).click()
    const missing = page.getByRole('dialog', { name: 'Submit for review' })
    await missing.getByText('Can a beneficiary or other vulnerable person be recognised?').waitFor()
    await missing.getByRole('button', { name: 'Close' }).click()
    await openTab(page, 'People and projects')
    await page.locator('#field-protection__depictsPeople').click()
    await page.getByRole('option', { name: 'Yes', exact: true }).click()
    await saveDraft(page)

    await bar(page).getByText('More').click()
    await page.locator('.workflow-menu').getByRole('button', { name: 'Ask the protection officers' }).click()
    const dialog = page.getByRole('dialog', { name: 'Ask the protection officers' })
    await dialog.getByRole('textbox').fill('The woman who sells tea, in the main picture.')
    await lookAt(window, 'protection/ask', '.workflow-dialog__box')
    await dialog.getByRole('button', { name: 'Ask the protection officers' }).click()
    await seeToast(page, 'The protection officers are asked.')
    await act(page, 'Submit for review')
    await seeStage(page, 'In review')
    expect(await people(page).count()).toBe(0)

    const officer = await open(protection)
    await officer.page.goto('/admin')
    const waits = officer.page.getByRole('region', { name: /^Waits for you/ })
    await waits.getByText('See who is in it, and link their consents').waitFor()
    await waits.getByRole('link', { name: 'Faces of the night market' }).click()
    await people(officer.page).getByText('The writer says: somebody can be recognised.').waitFor()
    await officer.page.goto(`/admin/collections/articles/${id}/review`)
    await officer.page.getByText('The woman who sells tea, in the main picture.').waitFor()
  }, 120_000)
})

describe('who protects', () => {
  it('links a consent where it is needed, and approves; who read the words does not read them again', async () => {
    await consent({ publicName: 'Amal', validUntil: '2060-05-01' })
    const id = await draft({ title: 'A stall by the bridge', languages: ['en', 'fr'] })
    await contributor.patch(`/api/articles/${id}?locale=fr`, {
      title: 'Un étal près du pont',
      body: richText('Elle vend du thé.'),
    })
    await decide(contributor, id, 'submit')
    await decide(reviewer, id, 'approve')
    const window = await open(protection)
    const { page } = window
    await page.goto(`/admin/collections/articles/${id}/review`)
    await page.waitForLoadState('networkidle')
    await people(page).getByText('Each consent must cover: Web, E-mail; in English, French.').waitFor()
    await people(page).getByText('No consent is linked.').waitFor()
    await lookAt(window, 'protection/people', '.people')
    await bar(page).getByRole('button', { name: 'Approve' }).click()
    const refused = page.getByRole('dialog', { name: 'Approve' })
    await refused.getByText('no consent is linked').waitFor()
    await refused.getByRole('button', { name: 'Close' }).click()

    await people(page).getByRole('button', { name: 'Link a consent' }).click()
    const dialog = page.getByRole('dialog', { name: 'Link a consent: The text itself' })
    await dialog.getByLabel('Consent').selectOption({ label: 'Amal (2060-05-01)' })
    await lookAt(window, 'protection/link', '.workflow-dialog__box')
    await dialog.getByRole('button', { name: 'Link a consent' }).click()
    await seeToast(page, 'The consent is linked.')
    await people(page).getByText('Covers this text, until 2060-05-01.').waitFor()
    await act(page, 'Approve')
    await seeStage(page, 'Approved')
    await decide(publisher, id, 'publish')
    expect((await fetch(`${server.url}/v1/articles/${id}`)).status).toBe(200)
  }, 120_000)

  it('makes a new consent at the document', async () => {
    const id = await draft({ title: 'A boat on the sluice' })
    await decide(contributor, id, 'submit')
    const { page } = await open(protection)
    await openForm(page, id)
    await people(page).getByRole('button', { name: 'Link a consent' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'New consent' }).click()
    const drawer = page.locator('.doc-drawer')
    await drawer.locator('#field-subject').fill('Perpetua Glimmerstone')
    await drawer.locator('#field-publicName').fill('Petra')
    await drawer.locator('#field-channels').click()
    await page.getByRole('option', { name: 'Web', exact: true }).click()
    await drawer.locator('#field-channels').click()
    await page.getByRole('option', { name: 'E-mail', exact: true }).click()
    await drawer.getByRole('button', { name: 'Save', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: /^Link a consent/ })
    await dialog.locator('option:checked', { hasText: 'Petra' }).waitFor({ state: 'attached' })
    await dialog.getByRole('button', { name: 'Link a consent' }).click()
    await people(page).getByRole('link', { name: 'Petra' }).waitFor()
    await people(page).getByText('Covers this text.').waitFor()
    const { doc } = await contributor.patch(`/api/articles/${id}?draft=true&depth=0`, {})
    expect(doc.protection).toMatchObject({ depictsPeople: 'yes', consents: [expect.any(String)] })
  }, 60_000)

  it('sees where a consent is used, and what goes before it is withdrawn', async () => {
    const given = await consent({ publicName: 'Salma' })
    const live = await draft({
      title: 'Salma’s kitchen',
      protection: { depictsPeople: 'yes', consents: [given] },
    })
    await decide(contributor, live, 'submit')
    await decide(reviewer, live, 'approve')
    await decide(protection, live, 'approve')
    await decide(publisher, live, 'publish')
    await draft({ title: 'A second helping', protection: { depictsPeople: 'yes', consents: [given] } })
    const window = await open(protection)
    const { page } = window
    await page.goto(`/admin/collections/consents/${given}`)
    await page.waitForLoadState('networkidle')
    const uses = page.getByRole('region', { name: 'Where it is used' })
    await uses.getByRole('link', { name: 'Salma’s kitchen' }).waitFor()
    await uses.getByText('is taken down at once').waitFor()
    await uses.getByText('cannot be approved or published with it').waitFor()
    await lookAt(window, 'protection/uses', '.people')

    await page.locator('#field-withdrawnAt').fill('2026-01-02')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Withdraw this consent?' })
    await dialog.getByRole('link', { name: 'Salma’s kitchen' }).waitFor()
    expect(await dialog.getByRole('link', { name: 'A second helping' }).count()).toBe(0)
    await lookAt(window, 'protection/withdraw', '.workflow-dialog__box')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect((await fetch(`${server.url}/v1/articles/${live}`)).status).toBe(200)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await seeToast(page, 'successfully')
    expect((await fetch(`${server.url}/v1/articles/${live}`)).status).toBe(410)
  }, 90_000)
})

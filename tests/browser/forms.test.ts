// Forms: what their rows are called, and which of them are open.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { openTab, saveDraft } from './support/desk'
import { foundNewsroom, hire, type Person } from './support/people'
import { type Server, startServer } from './support/server'

let server: Server
let browser: Browser
let window: Window
let page: Page
let editor: Person

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  const admin = await foundNewsroom(server.url)
  editor = await hire(server.url, admin, 'Edda Editor', 'editor')
  window = await openWindowOf(browser, server.url, editor)
  page = window.page
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const makeIssue = async (): Promise<string> => {
  const { doc: french } = await editor.post('/api/articles?locale=fr', { title: 'Le pont', kind: 'news' })
  const { doc } = await editor.post('/api/issues', {
    title: 'May',
    kind: 'newsletter',
    sections: [{ heading: 'News', items: [{ item: { relationTo: 'articles', value: french.id } }] }],
  })
  return String(doc.id)
}

it('calls rows by their heading or by their document, and opens those that are new', async () => {
  const id = await makeIssue()
  await page.goto(`/admin/collections/issues/${id}`, { waitUntil: 'networkidle' })
  await openTab(page, 'Sections')
  const section = page.locator('#sections-row-0')
  await section.getByText('News').waitFor()
  expect(await section.locator('#field-sections__0__heading').isVisible()).toBe(false)

  await section.locator('.collapsible__toggle').first().click()
  const item = section.locator('#sections-0-items-row-0')
  // In English nobody has written its title.
  await item.getByText('Le pont').waitFor()
  await item.getByText('Draft').waitFor()
  await picture(window, 'forms-1-rows')

  await page.getByRole('button', { name: 'Add Section' }).click()
  await page.locator('#field-sections__1__heading').waitFor({ state: 'visible' })
  await page.locator('#field-sections__1__heading').fill('Events')
  await page.locator('#sections-row-1 .row-title', { hasText: 'Events' }).waitFor()
  await saveDraft(page)
  expect(await page.locator('#field-sections__1__heading').isVisible()).toBe(true)
  await picture(window, 'forms-2-new-row')

  await page.reload({ waitUntil: 'networkidle' })
  await openTab(page, 'Sections')
  await page.locator('#sections-row-1').getByText('Events').waitFor()
  expect(window.problems).toEqual([])
})

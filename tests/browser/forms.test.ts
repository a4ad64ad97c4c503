// Forms: what their rows are called and which of them are open; where a finding leads.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { node } from '../helpers/presenting'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { bar, openTab, saveDraft, turnTo } from './support/desk'
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
  await item.locator('.block-face__title', { hasText: 'Le pont' }).waitFor()
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

/** Opens the form, where what is missing stands beside it. */
const openForm = async (type: string, id: string) => {
  await turnTo(page, `/admin/collections/${type}/${id}`)
  await bar(page).waitFor()
  await page.waitForLoadState('networkidle')
}

const missing = (name: RegExp) => page.locator('.review-panel .issue-list__place').filter({ hasText: name })

const hasFocus = (field: string) => page.locator(`${field}:focus, ${field} :focus`).first().waitFor()

it('a finding leads to another tab', async () => {
  const { doc } = await editor.post('/api/podcast-episodes', { title: 'Sea' })
  await openForm('podcast-episodes', doc.id)
  await openTab(page, 'Recording')
  await missing(/^Podcast/).click()
  await hasFocus('#field-podcast')
  await openTab(page, 'Recording')
  await missing(/recognised/).click()
  await hasFocus('#field-protection__depictsPeople')
})

it('the address of a place opens its row', async () => {
  const chapters = Array.from({ length: 15 }, (_, index) => ({ start: index * 60, title: `Part ${index}` }))
  const { doc } = await editor.post('/api/podcast-episodes', { title: 'Sea', chapters })
  await openForm('podcast-episodes', `${doc.id}?form=&locale=en#chapters.13.title`)
  await hasFocus('#field-chapters__13__title')
  expect(await page.locator('#field-chapters__12__title').isVisible()).toBe(false)
  expect(new URL(page.url()).hash).toBe('')
})

it('a finding leads to another language, and asks before it leaves what was typed', async () => {
  const { doc } = await editor.post('/api/articles', {
    title: 'Sea',
    kind: 'news',
    languages: ['en', 'fr'],
    protection: { depictsPeople: 'no' },
    body: node.root(node.paragraph(node.text('Words'))),
  })
  const link = node.link('webcal://example.org/a.ics', node.text('ces mots'))
  const box = node.block('callout', { kind: 'info', title: 'Note', body: node.root(node.paragraph(link)) })
  await editor.patch(`/api/articles/${doc.id}?locale=fr&draft=true`, {
    body: node.root(node.paragraph(node.text('Mots')), box),
  })
  await openForm('articles', doc.id)
  await missing(/^Title \(French\)/).click()
  await page.waitForURL(/locale=fr/)
  await hasFocus('#field-title')
  expect(await page.locator('#field-title').inputValue()).toBe('')
  expect(new URL(page.url()).hash).toBe('')
  await page.locator('#field-title').fill('La mer')
  await saveDraft(page)

  await openForm('articles', `${doc.id}?locale=en`)
  await page.locator('#field-kicker').fill('By boat')
  await missing(/^Text \(French\)/).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save and go' }).click()
  await page.waitForURL(/locale=fr/)
  const callout = page.locator('.LexicalEditorTheme__block-callout [contenteditable="true"]')
  await callout.getByText('ces mots').waitFor()
  await hasFocus('.LexicalEditorTheme__block-callout [contenteditable="true"]')
  expect((await editor.get(`/api/articles/${doc.id}?draft=true`)).kicker).toBe('By boat')
})

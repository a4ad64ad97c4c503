// The panel in Dutch, with no English sentence of ours in it; and documents without a title in the language that is edited.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import * as actions from '@/admin/messages/actions'
import * as bar from '@/admin/messages/bar'
import * as compare from '@/admin/messages/compare'
import * as guests from '@/admin/messages/guests'
import * as protection from '@/admin/messages/protection'
import * as reading from '@/admin/messages/reading'
import * as review from '@/admin/messages/review'
import * as tabs from '@/admin/messages/tabs'
import * as today from '@/admin/messages/today'
import * as tools from '@/admin/messages/tools'
import * as unsaved from '@/admin/messages/unsaved'
import { isLabel, type LabelOf } from '@/platform/i18n/label'
import nl from '@/platform/i18n/languages/nl'
import { richText } from '../helpers/build'
import { launch, openWindow, openWindowOf, type Window, wholePicture } from './support/browser'
import { openTab } from './support/desk'
import { foundNewsroom, hire, type Person } from './support/people'
import { type Server, startServer } from './support/server'
import { keepWindows } from './support/windows'

let server: Server
let browser: Browser
let contributor: Person
let editor: Person
let reviewer: Person
const keep = keepWindows()

const open = async (person: Person, options: BrowserContextOptions = {}): Promise<Window> =>
  keep(await openWindowOf(browser, server.url, person, options))

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  const admin = await foundNewsroom(server.url)
  contributor = await hire(server.url, admin, 'Cleo Contributor', 'contributor')
  editor = await hire(server.url, admin, 'Edda Editor', 'editor')
  reviewer = await hire(server.url, admin, 'Rosa Reviewer', 'reviewer')
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const dutch = { locale: 'nl-BE' }

const labelsIn = (value: unknown): LabelOf[] => {
  if (isLabel(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(labelsIn) : []
}

const places = /\{\w+\}|\$\d/

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const said: (readonly [english: string, dutch: string])[] = [
  ...[actions, bar, compare, guests, protection, reading, review, tabs, today, tools, unsaved]
    .flatMap((words) => labelsIn({ ...words }))
    .map((words) => [words.en, words.nl] as const),
  ...Object.entries(nl.panel).map(([key, words]) => [key.split('|')[0] ?? '', words] as const),
]

/** What we say in English and nowhere in Dutch; values stand in places. */
const english: RegExp[] = said
  .filter(([en]) => said.every(([, words]) => words !== en) && en.split(places).join('').length > 3)
  .map(([en]) => new RegExp(`^${en.split(places).map(escaped).join('.+')}$`))

/** Text and names of everything on the page. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => !one.closest('script, style'))
    .flatMap((one) => [
      ...[...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
      ...['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    ])
    .map((words) => words.trim())
    .filter(Boolean)`)

const expectNoEnglish = async (page: Page): Promise<void> => {
  const found = (await wordsOn(page)).filter((words) => english.some((sentence) => sentence.test(words)))
  expect([...new Set(found)]).toEqual([])
}

describe('in Dutch', () => {
  it('is what we look for: English is found where it is', async () => {
    const { page } = await open(contributor)
    await page.goto('/admin')
    await page.getByText('Nothing waits for you.').waitFor()
    await expect(expectNoEnglish(page)).rejects.toThrow('Nothing waits for you.')
  })

  it('one signs in', async () => {
    const { page } = keep(await openWindow(browser, { baseURL: server.url, ...dutch }))
    await page.goto('/admin/login')
    await page.getByRole('button', { name: 'Inloggen' }).waitFor()
    await expectNoEnglish(page)
  })

  it('one sees what waits, the bar, what changed, and the text to decide on', async () => {
    const { doc } = await contributor.post('/api/articles', {
      title: 'Lantaarns op het kanaal',
      kind: 'news',
      body: richText('Tweehonderd lantaarns dreven voorbij.'),
      protection: { depictsPeople: 'no' },
    })
    await contributor.post(`/api/articles/${doc.id}/workflow`, { action: 'submit' })
    const window = await open(reviewer, dutch)
    const { page } = window
    await page.goto('/admin', { waitUntil: 'networkidle' })
    await page.getByRole('region', { name: /^Wacht op u/ }).waitFor()
    await expectNoEnglish(page)
    await wholePicture(window, 'dutch/today')
    const path = `/admin/collections/articles/${doc.id}`
    for (const [view, sign] of [
      ['?form', '.workflow-bar'],
      ['/versions', '.comparison'],
      ['/review', '.tab-frame iframe'],
    ] as const) {
      await page.goto(`${path}${view}`, { waitUntil: 'networkidle' })
      await page.locator(sign).first().waitFor()
      await expectNoEnglish(page)
      await wholePicture(window, `dutch/${view.replace(/\W/g, '')}`)
    }
    await page.goto('/admin/collections/articles', { waitUntil: 'networkidle' })
    await page.getByText('Lantaarns op het kanaal').first().waitFor()
    await expectNoEnglish(page)
  }, 120_000)

  it('is chosen in one’s account', async () => {
    const { page } = await open(contributor)
    await page.goto('/admin/account', { waitUntil: 'networkidle' })
    await page.locator('.payload-settings__language .rs__control').click()
    await page.getByText('Nederlands', { exact: true }).click()
    await page.locator('html[lang="nl"]').waitFor()
    await page.goto('/admin')
    await page.getByText('Er wacht niets op u.').waitFor()
  })
})

describe('a document in French alone, for who edits English', () => {
  let project: string
  let article: string

  beforeAll(async () => {
    const french = async (type: string, data: Record<string, unknown>) =>
      String((await editor.post(`/api/${type}?locale=fr`, data)).doc.id)
    project = await french('projects', { title: 'Puits du plateau', state: 'running' })
    article = await french('articles', { title: 'Lanternes', kind: 'news', projects: [project] })
  })

  it('has its name in lists, and in the cells of relations', async () => {
    const { page } = await open(editor)
    await page.goto('/admin/collections/articles?locale=en', { waitUntil: 'networkidle' })
    const row = page.locator('tr', { hasText: 'Lanternes' })
    await row.getByRole('link', { name: 'Lanternes' }).waitFor()
    await row.getByText('Puits du plateau').waitFor()
  })

  it('has its name in its heading, in the way to it, in relations and in what they offer', async () => {
    const window = await open(editor)
    const { page } = window
    await page.goto(`/admin/collections/articles/${article}?locale=en&form`, { waitUntil: 'networkidle' })
    await page.locator('.step-nav').getByText('Lanternes').waitFor()
    await page.locator('h1', { hasText: 'Lanternes' }).waitFor()
    expect(await page.locator('#field-title').inputValue()).toBe('')
    const relation = page.locator('#field-projects')
    await openTab(page, 'People and projects')
    await relation.getByText('Puits du plateau').waitFor()
    await page.goto('/admin/collections/articles/create?locale=en', { waitUntil: 'networkidle' })
    await openTab(page, 'People and projects')
    await relation.locator('.rs__control').click()
    await relation.locator('.rs__option', { hasText: 'Puits du plateau' }).waitFor()
    await wholePicture(window, 'fallback/relation')
  })

  it('has its name above Compare and Review', async () => {
    const { page } = await open(editor)
    for (const view of ['versions', 'review']) {
      await page.goto(`/admin/collections/articles/${article}/${view}?locale=en`)
      await page.locator('.step-nav').getByText('Lanternes').waitFor()
    }
  })

  it('stays French when its English form is saved', async () => {
    const { page } = await open(editor)
    await page.goto(`/admin/collections/articles/${article}?locale=en&form`, { waitUntil: 'networkidle' })
    // The form remembers the tab of the test before.
    await openTab(page, 'Text')
    await page.locator('#field-kicker').fill('Canal')
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
    await page.locator('#action-save-draft').click()
    await saved
    await page.locator('.step-nav').getByText('Lanternes').waitFor()
    const { title, kicker } = await editor.get(`/api/articles/${article}?locale=all&draft=true`)
    expect([title.en ?? null, title.fr, kicker.en]).toEqual([null, 'Lanternes', 'Canal'])
  })
})

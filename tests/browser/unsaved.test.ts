// Whatever happens to what somebody typed, it is found again: each loss is provoked in Chromium.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { richText } from '../helpers/build'
import { seriousProblems } from './support/axe'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { openDocument, saveDraft, seeToast, turnTo, typeText } from './support/desk'
import { foundNewsroom, hire, type Person, password } from './support/people'
import { type Server, startServer } from './support/server'

let server: Server
let browser: Browser
let editor: Person
let colleague: Person
let publisher: Person
/** Works in two languages; the panel remembers the last one. */
let polyglot: Person
/** Signs out, which ends every session that the token stands for. */
let leaver: Person
const windows: Window[] = []

const open = async (person: Person, options = {}): Promise<Window> => {
  const window = await openWindowOf(browser, server.url, person, options)
  windows.push(window)
  return window
}

let count = 0
const draft = async (): Promise<string> => {
  count += 1
  const { doc } = await editor.post('/api/articles', {
    title: `Article ${count}`,
    kind: 'news',
    languages: ['en', 'fr'],
    body: richText('A first paragraph.'),
    protection: { depictsPeople: 'no' },
  })
  return String(doc.id)
}

/** A colleague saves, whoever has the document open: as after taking it over. */
const overtake = async (id: string, data: object): Promise<void> => {
  const where = new URLSearchParams({ 'where[document.value][equals]': id })
  const { docs } = await colleague.get(`/api/payload-locked-documents?${where}`)
  for (const lock of docs)
    await fetch(`${server.url}/api/payload-locked-documents/${lock.id}`, {
      method: 'DELETE',
      headers: { authorization: `JWT ${colleague.token}` },
    })
  await colleague.patch(`/api/articles/${id}`, data)
}

const saved = (id: string, locale = 'en') =>
  editor.get(`/api/articles/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=null`)

const title = (page: Page) => page.locator('#field-title')

const body = (page: Page) => page.locator('[data-field-path="body"] [contenteditable="true"]').first()

const note = (page: Page) => page.locator('.unsaved-note')

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Types into title and text, and waits until the browser keeps both. */
const type = async (page: Page, words: string): Promise<void> => {
  await typeText(page, words)
  await title(page).fill(words)
  await seeKept(page, words)
}

const seeKept = (page: Page, words: string): Promise<void> =>
  seeTrue(page, `Object.values(localStorage).some((text) => text.split(${JSON.stringify(words)}).length > 2)`)

/** Waits in the page: its policy forbids `page.waitForFunction`. */
const seeTrue = (page: Page, condition: string): Promise<void> =>
  page.evaluate(
    `new Promise((done) => { const look = () => (${condition}) ? done() : setTimeout(look, 50); look() })`,
  )

const keptIn = (page: Page): Promise<number> =>
  page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('unsaved-text')).length")

const seeTyped = async (page: Page, words: string): Promise<void> => {
  await body(page).getByText(words).waitFor()
  expect(await title(page).inputValue()).toBe(words)
}

/** When the session of this token ends, in milliseconds. */
const endOf = ({ token }: Person): number =>
  1000 * JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).exp

const seeNothingKept = (page: Page): Promise<void> =>
  seeTrue(page, "!Object.keys(localStorage).some((key) => key.startsWith('unsaved-text'))")

/** As after a crash: nobody is asked, and another page of the same browser comes after it. */
const crash = async (page: Page): Promise<Page> => {
  const context: BrowserContext = page.context()
  const next = await context.newPage()
  await page.close({ runBeforeUnload: false })
  return next
}

const takeBack = async (page: Page, words: string): Promise<void> => {
  await note(page).getByText('You have unsaved changes of').waitFor()
  await note(page).getByRole('button', { name: 'Take them back' }).click()
  await seeToast(page, 'Your changes are back in the form.')
  await seeTyped(page, words)
}

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  const admin = await foundNewsroom(server.url)
  editor = await hire(server.url, admin, 'Edda Editor', 'editor')
  colleague = await hire(server.url, admin, 'Cora Colleague', 'editor')
  publisher = await hire(server.url, admin, 'Paul Publisher', 'publisher')
  polyglot = await hire(server.url, admin, 'Petra Polyglot', 'editor')
  leaver = await hire(server.url, admin, 'Lea Leaver', 'editor')
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

afterEach(async () => {
  for (const { page } of windows.splice(0)) await page.context().close()
})

describe('what was typed is offered on return', () => {
  it('after a crash or a closed window, until it is saved', async () => {
    const id = await draft()
    const window = await open(editor)
    await openDocument(window.page, 'articles', id)
    await type(window.page, 'Words before the crash')
    const page = await crash(window.page)
    await openDocument(page, 'articles', id)
    await note(page).getByText('Title').waitFor()
    await button(page, 'Look').click()
    await note(page).locator('dd', { hasText: 'Words before the crash' }).first().waitFor()
    await picture({ ...window, page }, 'unsaved-1-offer')
    expect(await seriousProblems(page, '.unsaved-note')).toEqual([])
    await takeBack(page, 'Words before the crash')
    await saveDraft(page)
    expect((await saved(id)).title).toBe('Words before the crash')
    expect(JSON.stringify((await saved(id)).body)).toContain('Words before the crash')
    await seeNothingKept(page)
    await page.reload()
    await openDocument(page, 'articles', id)
    expect(await note(page).count()).toBe(0)
  })

  it('of a document that was never saved', async () => {
    const window = await open(editor)
    await window.page.goto('/admin/collections/articles/create')
    await title(window.page).waitFor()
    await type(window.page, 'A new article')
    const page = await crash(window.page)
    await page.goto('/admin/collections/articles/create')
    await takeBack(page, 'A new article')
    await button(page, 'Save Draft').click()
    await page.waitForURL(/articles\/[^/]+$/)
    await page.locator('.workflow-bar').waitFor()
    await seeTyped(page, 'A new article')
    await seeNothingKept(page)
  })

  it('says so where somebody saved meanwhile, and lets choose', async () => {
    const id = await draft()
    const window = await open(editor)
    await openDocument(window.page, 'articles', id)
    await type(window.page, 'Mine')
    const page = await crash(window.page)
    await overtake(id, { title: 'Hers' })
    await openDocument(page, 'articles', id)
    await note(page).getByText('Since then, somebody saved: Title.').waitFor()
    await button(page, 'Take them back').click()
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this too' })
    await dialog.getByText('Hers').waitFor()
    await dialog.getByRole('radio', { name: /^Theirs/ }).check()
    await picture({ ...window, page }, 'unsaved-2-choice')
    await dialog.getByRole('button', { name: 'Take the choice' }).click()
    await body(page).getByText('Mine').waitFor()
    expect(await title(page).inputValue()).toBe('Hers')
  })

  it('is gone once it is discarded', async () => {
    const id = await draft()
    const window = await open(editor)
    await openDocument(window.page, 'articles', id)
    await type(window.page, 'Not worth keeping')
    const page = await crash(window.page)
    await openDocument(page, 'articles', id)
    await button(page, 'Discard').click()
    await note(page).waitFor({ state: 'detached' })
    await seeNothingKept(page)
  })

  it('to nobody else who signs in in the same browser', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await openDocument(page, 'articles', id)
    await type(page, 'For my eyes only')
    const next = await crash(page)
    const { token } = colleague
    await next
      .context()
      .addCookies([{ name: 'payload-token', value: token, url: server.url, httpOnly: true }])
    await openDocument(next, 'articles', id)
    await title(next).waitFor()
    await next.waitForLoadState('networkidle')
    expect(await note(next).count()).toBe(0)
    expect(await keptIn(next)).toBe(1)
  })

  it('after a session that ended, once its owner signs in again', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await openDocument(page, 'articles', id)
    await type(page, 'Written late at night')
    const next = await crash(page)
    await next.context().clearCookies()
    await next.goto(`/admin/collections/articles/${id}`)
    await next.locator('#field-email').fill(editor.email)
    await next.locator('#field-password').fill(password)
    await next.getByRole('button', { name: 'Login' }).click()
    await next.waitForURL(new RegExp(`${id}$`))
    await takeBack(next, 'Written late at night')
  })

  it('never to who signed out: nothing stays in the browser', async () => {
    const id = await draft()
    const { page } = await open(leaver)
    await openDocument(page, 'articles', id)
    await type(page, 'Left at the library')
    await page.evaluate('document.querySelector(\'a[href="/admin/logout"]\').click()')
    const dialog = page.getByRole('dialog', { name: 'You have unsaved changes' })
    await dialog.getByText('Signing out deletes unsaved changes from this browser.').waitFor()
    expect(await keptIn(page)).toBe(1)
    await dialog.getByRole('button', { name: 'Go without saving' }).click()
    await page.waitForURL(/admin\/login/)
    await seeNothingKept(page)
  })
})

describe('every way out asks first', () => {
  const asks = (page: Page) => page.getByRole('dialog', { name: 'You have unsaved changes' })

  const chooseFrench = async (page: Page): Promise<void> => {
    await page.locator('.localizer button').click()
    await page.locator('.popup-button-list__button', { hasText: 'French' }).click()
  }

  it('another language: stay, go and find it again, or save first', async () => {
    const id = await draft()
    const window = await open(polyglot)
    const { page } = window
    await openDocument(page, 'articles', id)
    await type(page, 'English words')
    await chooseFrench(page)
    await asks(page).waitFor()
    await picture(window, 'unsaved-3-language')
    expect(await seriousProblems(page, '.workflow-dialog__box')).toEqual([])
    await page.keyboard.press('Escape')
    await asks(page).waitFor({ state: 'detached' })
    await seeTyped(page, 'English words')

    await chooseFrench(page)
    await asks(page).getByRole('button', { name: 'Go without saving' }).click()
    await page.waitForURL(/locale=fr/)
    await page.locator('.localizer', { hasText: 'French' }).waitFor()
    await seeTrue(page, "document.querySelector('#field-title')?.value === ''")
    expect(await note(page).count()).toBe(0)
    await turnTo(page, `/admin/collections/articles/${id}?locale=en`)
    await takeBack(page, 'English words')

    await chooseFrench(page)
    await asks(page).getByRole('button', { name: 'Save and go' }).click()
    await page.waitForURL(/locale=fr/)
    expect((await saved(id)).title).toBe('English words')
    expect((await saved(id, 'fr')).title ?? '').toBe('')
    await seeNothingKept(page)
  })

  it('copying to another language waits until it is saved', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await openDocument(page, 'articles', id)
    await type(page, 'To be copied')
    await page.locator('.doc-controls__popup button').click()
    await page.getByRole('button', { name: /copy to locale/i }).click()
    await seeToast(page, 'You have unsaved changes')
    await seeTyped(page, 'To be copied')
  })

  it('links and Back', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await page.goto('/admin/collections/articles')
    await page.locator(`tbody a[href$="${id}"]`).first().click()
    await page.waitForURL(new RegExp(`${id}$`))
    await title(page).waitFor()
    await type(page, 'On my way out')
    await page.locator('.step-nav a').first().click()
    await asks(page).getByRole('button', { name: 'Stay here' }).click()
    await asks(page).waitFor({ state: 'detached' })
    await seeTyped(page, 'On my way out')

    await page.evaluate('history.back()')
    await asks(page).getByRole('button', { name: 'Save and go' }).click()
    await page.waitForURL(/collections\/articles(\?|$)/)
    expect((await saved(id)).title).toBe('On my way out')
  })

  it('closing and reloading, by the browser', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await openDocument(page, 'articles', id)
    await type(page, 'Closing time')
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await seeTyped(page, 'Closing time')
  })
})

describe('a save that fails', () => {
  it.each([
    ['the server is down', undefined],
    ['status 500', 500],
    ['status 413', 413],
    ['status 403', 403],
  ])('says so, leaves everything in place and can be tried again: %s', async (_, status) => {
    const id = await draft()
    const window = await open(editor)
    const { page } = window
    await openDocument(page, 'articles', id)
    await type(page, 'Words that must arrive')
    const broken = status === undefined ? '**/api/**' : `**/api/articles/${id}*`
    await page.route(broken, (route) => {
      if (status === undefined) return route.abort('connectionrefused')
      return route.request().method() === 'PATCH' ? route.fulfill({ status, body: '' }) : route.continue()
    })
    await button(page, 'Save Draft').click()
    await note(page).getByText('Not saved. Your text is still here').waitFor()
    await seeTyped(page, 'Words that must arrive')
    expect(await keptIn(page)).toBe(1)
    await picture(window, `unsaved-4-failed-${status ?? 'down'}`)
    await page.unroute(broken)
    await note(page).getByRole('button', { name: 'Try again' }).click()
    await note(page).waitFor({ state: 'detached' })
    await page.locator('.stage-status__unsaved').waitFor({ state: 'detached' })
    expect((await saved(id)).title).toBe('Words that must arrive')
    await seeTyped(page, 'Words that must arrive')
    await seeNothingKept(page)
  })

  it('because the session is over asks for the password and goes on', async () => {
    const id = await draft()
    const window = await open(editor)
    const { page } = window
    await openDocument(page, 'articles', id)
    await page.context().clearCookies()
    await type(page, 'Written without a session')
    await button(page, 'Save Draft').click()
    const dialog = page.getByRole('dialog', { name: 'Sign in again to save' })
    await dialog.getByLabel('Password').fill('wrong')
    await dialog.getByRole('button', { name: 'Sign in and save' }).click()
    await dialog.getByRole('alert').waitFor()
    await picture(window, 'unsaved-5-session')
    expect(await seriousProblems(page, '.workflow-dialog__box')).toEqual([])
    await dialog.getByLabel('Password').fill(password)
    await dialog.getByRole('button', { name: 'Sign in and save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.stage-status__unsaved').waitFor({ state: 'detached' })
    expect((await saved(id)).title).toBe('Written without a session')
    await seeTyped(page, 'Written without a session')
  })

  it('when the session ends while the page is open, the page stays and asks too', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await page.clock.install()
    await openDocument(page, 'articles', id)
    await type(page, 'Before lunch')
    await page.clock.fastForward(endOf(editor) - Date.now() - 20_000)
    await page.clock.runFor(20_000)
    const dialog = page.getByRole('dialog', { name: 'Sign in again to save' })
    await dialog.getByLabel('Password').fill(password)
    await dialog.getByRole('button', { name: 'Sign in and save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.stage-status__unsaved').waitFor({ state: 'detached' })
    expect((await saved(id)).title).toBe('Before lunch')
    expect(new URL(page.url()).pathname).toBe(`/admin/collections/articles/${id}`)
  })

  it('because somebody else signed in in another window saves nothing in their name', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await openDocument(page, 'articles', id)
    await type(page, 'Mine, not hers')
    const { token } = colleague
    await page
      .context()
      .addCookies([{ name: 'payload-token', value: token, url: server.url, httpOnly: true }])
    await button(page, 'Save Draft').click()
    const dialog = page.getByRole('dialog', { name: 'Sign in again to save' })
    await dialog.getByText('Somebody else signed in in this browser.').waitFor()
    expect((await saved(id)).title).not.toBe('Mine, not hers')
    await page.keyboard.press('Escape')
    await seeTyped(page, 'Mine, not hers')
  })
})

describe('somebody saved first', () => {
  it('and changed the same: both are shown, and each field is chosen', async () => {
    const id = await draft()
    const window = await open(editor)
    const { page } = window
    await openDocument(page, 'articles', id)
    await type(page, 'My words')
    await overtake(id, {
      title: 'Her title',
      body: richText('Her paragraph.'),
      kicker: 'Her kicker',
    })
    await button(page, 'Save Draft').click()
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this too' })
    const field = (name: string) => dialog.getByRole('group', { name })
    await field('Title').getByText('Her title').waitFor()
    await dialog.getByText('Only they changed, so it is taken: Kicker.').waitFor()
    await picture(window, 'unsaved-6-clash')
    expect(await seriousProblems(page, '.workflow-dialog__box')).toEqual([])
    await field('Title')
      .getByRole('radio', { name: /^Theirs/ })
      .check()
    await dialog.getByRole('button', { name: 'Save the choice' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.stage-status__unsaved').waitFor({ state: 'detached' })
    const article = await saved(id)
    expect(article).toMatchObject({ title: 'Her title', kicker: 'Her kicker' })
    expect(JSON.stringify(article.body)).toContain('My words')
    expect(await title(page).inputValue()).toBe('Her title')
  })

  it('and changed something else: both changes are saved', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await openDocument(page, 'articles', id)
    await overtake(id, { kicker: 'Her kicker' })
    await type(page, 'My words')
    await note(page).getByText('Somebody saved a newer version.').waitFor()
    expect(await page.locator('.document-stale-data').isVisible()).toBe(false)
    await button(page, 'Save Draft').click()
    await seeToast(page, 'What they changed is in your text now: Kicker.')
    expect(await saved(id)).toMatchObject({ title: 'My words', kicker: 'Her kicker' })
    await seeTyped(page, 'My words')
  })

  it('in the very moment of the save: the server refuses, and both are shown', async () => {
    const id = await draft()
    const { page } = await open(editor)
    await openDocument(page, 'articles', id)
    await type(page, 'My words')
    let overtaken = false
    await page.route(`**/api/articles/${id}?**`, async (route) => {
      if (route.request().method() === 'PATCH' && !overtaken) {
        overtaken = true
        await overtake(id, { title: 'Faster' })
      }
      await route.continue()
    })
    await button(page, 'Save Draft').click()
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this too' })
    await dialog.getByText('Faster').waitFor()
    await dialog.getByRole('button', { name: 'Save the choice' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.stage-status__unsaved').waitFor({ state: 'detached' })
    expect((await saved(id)).title).toBe('My words')
  })
})

describe('a global', () => {
  const tagline = (page: Page) => page.locator('#field-header__tagline')

  it('is kept too, asked about on the way out, and can be saved again after a failure', async () => {
    const { page } = await open(publisher)
    await page.goto('/admin/globals/newsletter?locale=en')
    await tagline(page).fill('Words below the name')
    await seeTrue(page, "Object.values(localStorage).some((text) => text.includes('Words below the name'))")
    await page.locator('.localizer button').click()
    await page.locator('.popup-button-list__button', { hasText: 'French' }).click()
    await page
      .getByRole('dialog', { name: 'You have unsaved changes' })
      .getByRole('button', { name: 'Go without saving' })
      .click()
    await page.locator('.localizer', { hasText: 'French' }).waitFor()
    await turnTo(page, '/admin/globals/newsletter?locale=en')
    await button(page, 'Take them back').click()
    await seeTrue(page, "document.querySelector('#field-header__tagline')?.value === 'Words below the name'")

    await page.route('**/api/globals/newsletter?*', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 500, body: '' }) : route.continue(),
    )
    await page.locator('#action-save').click()
    await page.locator('.toast-error').waitFor()
    await page.unroute('**/api/globals/newsletter?*')
    expect(await tagline(page).inputValue()).toBe('Words below the name')
    await page.locator('#action-save:not([disabled])').click()
    await seeToast(page, 'Updated successfully')
    const newsletter = await publisher.get('/api/globals/newsletter?locale=en')
    expect(newsletter.header.tagline).toBe('Words below the name')
  })
})

// A reviewer at work: compares, reads the text as the public will see it, comments on words, decides.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { node } from '../helpers/presenting'
import { seriousProblems } from './support/axe'
import { launch, openWindowOf, picture, type Window, wholePicture } from './support/browser'
import { act, bar, seeStage, seeToast } from './support/desk'
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

const body = (quoted: string, role: string) =>
  node.root(
    node.paragraph(node.text('Two hundred lanterns floated down the canal.')),
    node.paragraph(node.text('It rained until six.')),
    node.paragraph(node.text('Then the wind fell, and the water was like a mirror.')),
    node.paragraph(node.text('Everybody sang.')),
    node.block('quote', { text: quoted, name: 'Amina', role }),
  )

/** Sent back once, changed, and submitted again. */
const secondRound = async (title: string) => {
  const { doc } = await contributor.post('/api/articles', {
    title,
    kind: 'news',
    body: body('We wanted people to see the water.', 'Neighbour'),
    protection: { depictsPeople: 'no' },
  })
  const id = String(doc.id)
  const workflow = `/api/articles/${id}/workflow`
  await contributor.post(workflow, { action: 'submit', comment: 'For the spring issue.' })
  await reviewer.post(workflow, { action: 'requestChanges', comment: 'Did she say that?' })
  await contributor.patch(`/api/articles/${id}`, {
    body: body('We wanted the children to see the water.', 'Chair of the association'),
  })
  await contributor.post(workflow, { action: 'submit' })
  return { id, path: `/admin/collections/articles/${id}`, comments: `/api/articles/${id}/comments` }
}

const threadsOf = async (comments: string) => (await reviewer.get(comments)).threads

/** What is not Payload's; pages.test.ts looks at the page in the frame. */
const ours = '.doc-tabs, .tab-frame'

const frameOf = (page: Page) => page.frameLocator('iframe')

/** Selects all words of an element of the page by a triple click. */
const selectWords = (page: Page, selector: string) =>
  frameOf(page).locator(selector).first().click({ clickCount: 3 })

/** The one that was sent back. */
const chooseFirstText = async (page: Page): Promise<void> => {
  const before = page.getByLabel('Before')
  const option = before.locator('option', { hasText: 'requested changes' })
  await option.waitFor({ state: 'attached' })
  await before.selectOption({ label: (await option.textContent()) ?? '' })
}

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

describe('Compare', () => {
  it('marks the words of a changed pull quote, since who looks looked last', async () => {
    const { path } = await secondRound('Lanterns on the canal')
    const window = await open(reviewer)
    const { page } = window
    await page.goto(`${path}/versions`)
    await page.getByText('2 changes.').waitFor()
    const text = page.locator('.comparison__field', { hasText: 'Quote › Words' })
    expect(await text.locator('del').allInnerTexts()).toEqual(['people', 'Neighbour'])
    expect(await text.locator('ins').allInnerTexts()).toEqual(['the children', 'Chair of the association'])
    expect(await page.getByLabel('Before').inputValue()).toBe('seen')
    await text.getByText('5 unchanged').click()
    await text.getByText('It rained until six.').waitFor()
    expect(await page.getByRole('button', { name: 'Restore as draft' }).count()).toBe(0)
    expect(await seriousProblems(page, ours)).toEqual([])
    await wholePicture(window, 'compare')
  })

  it('is of any two texts, and in one language', async () => {
    const { id, path } = await secondRound('Two texts')
    await contributor.patch(`/api/articles/${id}?locale=fr`, { title: 'Deux textes' })
    const { page } = await open(editor)
    await page.goto(`${path}/versions`)
    await page.getByLabel('Before').selectOption({ label: 'Nothing: the empty page' })
    await page.locator('ins', { hasText: 'Two texts' }).waitFor()
    await page.locator('ins', { hasText: 'Deux textes' }).waitFor()
    await page.getByLabel('Languages').selectOption({ label: 'English' })
    await page.locator('ins', { hasText: 'Deux textes' }).waitFor({ state: 'detached' })
    await chooseFirstText(page)
    await page.getByText('Did she say that?').waitFor()
    await page.getByText('2 changes.').waitFor()
    await page.reload()
    await page.getByText('2 changes.').waitFor()
  })

  it('brings an earlier text back as a draft', async () => {
    const { id, path } = await secondRound('Back again')
    const window = await open(editor)
    const { page } = window
    await page.goto(`${path}/versions`)
    await chooseFirstText(page)
    await page.getByRole('button', { name: 'Restore as draft' }).click()
    await picture(window, 'compare-restore')
    await page.locator('#confirm-action').click()
    await page.waitForURL(new RegExp(`/articles/${id}$`))
    const { docs } = await editor.get(`/api/articles/${id}/revisions`)
    expect(docs).toHaveLength(2)
    expect(docs[0].events.map(({ action }: { action: string }) => action)).toContain('requestChanges')
  })

  it('stands in place of Payload’s versions', async () => {
    const { id, path } = await secondRound('No other way')
    const { docs } = await editor.get(`/api/articles/${id}/revisions`)
    const { page } = await open(editor)
    await page.goto(`${path}/versions/${docs[0].version}`)
    await page.waitForURL(`**${path}/versions`)
    await page.getByLabel('Before').waitFor()
  })
})

describe('Review', () => {
  it('opens for who decides, who comments on words, mentions, resolves and approves', async () => {
    const { path, comments } = await secondRound('Read and decide')
    const window = await open(reviewer)
    const { page } = window
    await page.goto(path)
    await page.waitForURL(`**${path}/review`)
    const text = frameOf(page)
    await text.getByRole('heading', { name: 'Read and decide' }).waitFor()
    await text.locator('ins', { hasText: 'the children' }).waitFor()
    await text.locator('blockquote del', { hasText: /^people$/ }).waitFor()
    await page.getByLabel('Mark what changed since I looked').uncheck()
    await text.locator('ins').waitFor({ state: 'detached' })

    await selectWords(page, 'blockquote p')
    await page.getByRole('button', { name: 'Comment on these words' }).click()
    const words = page.getByLabel('Your comment')
    await words.pressSequentially('Ask her again, @cl')
    await page.getByRole('option', { name: 'Cleo Contributor' }).waitFor()
    await words.press('Enter')
    await words.pressSequentially('please.')
    await page.getByLabel('Must be resolved before approval').check()
    await picture(window, 'review-comment')
    await page.getByRole('button', { name: 'Send' }).click()
    await text.locator('mark', { hasText: 'We wanted the children' }).waitFor()
    const [thread] = await threadsOf(comments)
    expect(thread).toMatchObject({
      text: 'Ask her again, @Cleo Contributor please.',
      path: 'body.en.root.children.4.fields.text',
      quote: { exact: 'We wanted the children to see the water.' },
      mentions: [expect.any(String)],
      blocking: true,
    })
    await page.getByText('To be resolved before approval: 1').waitFor()

    const item = page.getByRole('listitem').filter({ hasText: 'Ask her again' })
    await item.getByRole('button', { name: 'Reply' }).click()
    await page.getByLabel('Your comment').fill('She did.')
    await page.getByRole('button', { name: 'Send' }).click()
    await item.getByText('She did.').waitFor()
    await item.getByRole('button', { name: 'Resolve' }).click()
    await page.getByText('Resolved (1)').click()
    await item.getByRole('button', { name: 'Reopen' }).click()
    await page.getByText('To be resolved before approval: 1').waitFor()
    await item.getByRole('button', { name: 'Resolve' }).click()
    await page.getByText('Resolved (1)').waitFor()
    expect(await seriousProblems(page, ours)).toEqual([])
    await wholePicture(window, 'review')

    await act(page, 'Approve', 'Well told.')
    await seeStage(page, 'Approved')
    await page.getByText('Approved by Rosa Reviewer').waitFor()
  }, 120_000)

  it('works by keyboard alone', async () => {
    const { path, comments } = await secondRound('By keys')
    const { page } = await open(reviewer)
    await page.goto(`${path}/review`)
    await frameOf(page).getByRole('heading', { name: 'By keys' }).waitFor()
    await page.locator('#new-comment').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Who sang?')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('Text: Everybody')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await seeToast(page, 'Your comment is there.')
    expect(await threadsOf(comments)).toMatchObject([
      { text: 'Who sang?', path: 'body.en.root.children.3', blocking: true },
    ])
  })

  it('leaves the form to writers, and offers nobody what they may not do', async () => {
    const { id, path } = await secondRound('By roles')
    const words = { type: 'articles', document: id, text: 'Who is she?', blocking: true }
    await reviewer.post('/api/comments', words)
    const { page } = await open(contributor)
    await page.goto(path)
    await bar(page).waitFor()
    expect(new URL(page.url()).pathname).toBe(path)
    await page.getByRole('link', { name: 'Review' }).click()
    const item = page.getByRole('listitem').filter({ hasText: 'Who is she?' })
    await item.getByRole('button', { name: 'Reply' }).waitFor()
    expect(await item.getByRole('button', { name: 'Resolve' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Request changes' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Invite a guest to review' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'API' }).count()).toBe(0)
  })

  it('shows the form to who asks for it', async () => {
    const { path } = await secondRound('The form')
    const { page } = await open(reviewer)
    await page.goto(path)
    await page.waitForURL(`**${path}/review`)
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await page.getByLabel('Title').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(path)
  })

  it('has guests invited, and preview links made and taken back', async () => {
    const { path } = await secondRound('For others')
    const window = await open(editor)
    const { page } = window
    await page.goto(`${path}/review`)
    await page.getByRole('button', { name: 'Invite a guest to review' }).waitFor()
    await page.getByRole('heading', { name: 'Preview links' }).click()
    await page.getByLabel('For whom').fill('The printer')
    await page.getByRole('button', { name: 'Make a link' }).click()
    const link = page.getByRole('status').getByRole('link')
    const address = (await link.getAttribute('href')) ?? ''
    expect((await fetch(address)).status).toBe(200)
    const item = page.getByRole('listitem').filter({ hasText: 'The printer' })
    await item.getByRole('button', { name: 'Revoke' }).click()
    await item.waitFor({ state: 'detached' })
    expect((await fetch(address)).status).toBe(410)
    await picture(window, 'review-others')
  })

  it('puts the comments below the text on a phone', async () => {
    const { path } = await secondRound('On a phone')
    const window = await open(reviewer, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
    const { page } = window
    await page.goto(path)
    await frameOf(page).getByRole('heading', { name: 'On a phone' }).waitFor()
    const [text, comments] = await Promise.all(
      [page.locator('iframe'), page.getByRole('heading', { name: 'Comments' })].map((one) =>
        one.boundingBox(),
      ),
    )
    expect(comments?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1)
    await wholePicture(window, 'review-phone')
  })
})

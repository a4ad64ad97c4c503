// Writing long texts in the panel, by real typing and the clipboard.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { node } from '../helpers/presenting'
import { seriousProblems } from './support/axe'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { copy, paste } from './support/clipboard'
import { bar, saveDraft, turnTo } from './support/desk'
import { foundNewsroom, hire, type Person } from './support/people'
import { type Server, startServer } from './support/server'

let server: Server
let browser: Browser
let editor: Person
let desk: Window

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  const admin = await foundNewsroom(server.url)
  editor = await hire(server.url, admin, 'Edda Editor', 'editor')
  desk = await openWindowOf(browser, server.url, editor)
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.page.goto('/admin', { waitUntil: 'networkidle' })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

afterEach(() => {
  expect(desk.problems.splice(0)).toEqual([])
})

const text = (page: Page) => page.locator('[data-field-path="body"] [contenteditable="true"]').first()

const openText = async (body: unknown, query = ''): Promise<string> => {
  const { doc } = await editor.post('/api/articles', {
    title: 'Written',
    kind: 'news',
    protection: { depictsPeople: 'no' },
    body,
  })
  await turnTo(desk.page, `/admin/collections/articles/${doc.id}${query}`)
  await bar(desk.page).waitFor()
  await desk.page.waitForLoadState('networkidle')
  return String(doc.id)
}

const savedBody = async (id: string) => {
  await saveDraft(desk.page)
  return (await editor.get(`/api/articles/${id}?draft=true&depth=0`)).body.root.children
}

const card = (kind: string) => text(desk.page).locator(`.LexicalEditorTheme__block-${kind}`)

const edit = (kind: string) => card(kind).getByRole('button', { name: 'Edit', exact: true }).click()

const finish = (kind: string) => card(kind).getByRole('button', { name: 'Done' }).click()

describe('a block shows what it says', () => {
  it('and is edited in place', async () => {
    const quote = node.block('quote', { text: 'I would have left.', name: 'Samira', role: 'docker' })
    const id = await openText(node.root(node.paragraph(node.text('Before.')), quote))
    await card('quote').getByText('docker').waitFor()
    expect(await card('quote').locator('.block-part').allTextContents()).toEqual([
      'I would have left.',
      'Samira',
      'docker',
    ])
    await edit('quote')
    await desk.page.keyboard.press('Control+a')
    await desk.page.keyboard.type('I would have stayed.')
    await desk.page.keyboard.press('Escape')
    await card('quote').getByText('I would have stayed.').waitFor()
    expect(await desk.page.evaluate('document.activeElement.textContent')).toBe('Edit')
    expect(await text(desk.page).textContent()).toContain('Before.')
    const [, saved] = await savedBody(id)
    expect(saved.fields).toMatchObject({ text: 'I would have stayed.', name: 'Samira', role: 'docker' })
  }, 60_000)

  it('and loses nothing of a rich text inside that is finished at once', async () => {
    const box = node.block('callout', { kind: 'info', title: 'A box', body: node.root(node.paragraph()) })
    const id = await openText(node.root(box))
    await edit('callout')
    await card('callout').locator('[contenteditable="true"]').first().click()
    await desk.page.keyboard.type('Open until two.')
    await finish('callout')
    await card('callout').locator('.block-card').getByText('Open until two.').waitFor()
    const [saved] = await savedBody(id)
    expect(JSON.stringify(saved.fields.body)).toContain('Open until two.')
  }, 60_000)

  it('with the documents it refers to, in a language that they have', async () => {
    const { doc: figure } = await editor.post('/api/figures?locale=fr', {
      label: 'personnes accueillies',
      value: 120,
    })
    const { doc: note } = await editor.post('/api/notes', { key: 'names', text: 'The name in use there.' })
    await openText(
      node.root(
        node.paragraph(
          node.text('One'),
          node.footnote({ text: 'A note of this place.' }),
          node.text(' and two'),
          { ...node.footnote({ note: note.id }), fields: { id: 'g', blockType: 'footnote', note: note.id } },
        ),
        node.block('figures', { figures: [figure.id], display: 'cards' }),
      ),
    )
    await card('figures').getByText('personnes accueillies').waitFor()
    expect(await card('figures').locator('.block-face > *').allTextContents()).toEqual([
      '120',
      'personnes accueillies',
    ])
    await text(desk.page).getByText('The name in use there.').waitFor()
    expect(await text(desk.page).locator('.footnote-mark').allInnerTexts()).toEqual([
      'A note of this place.',
      'The name in use there.',
    ])
    await card('figures').scrollIntoViewIfNeeded()
    await picture(desk, 'writing-blocks')
    expect(await seriousProblems(desk.page, '.block-card')).toEqual([])
  }, 60_000)

  it('or what is missing', async () => {
    await openText(node.root(node.paragraph(node.text('Words'))))
    const { page } = desk
    await text(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/quote')
    await page.locator('.slash-menu-popup__item-block-quote').click()
    await card('quote').locator('textarea:focus').waitFor()
    await finish('quote')
    await card('quote').getByText('Still missing: Words').waitFor()
  }, 60_000)
})

it('a finding opens the block that it is in', async () => {
  const link = node.link('webcal://example.org/a.ics', node.text('these words'))
  const box = node.block('callout', { kind: 'info', title: 'A box', body: node.root(node.paragraph(link)) })
  await openText(node.root(node.paragraph(node.text('Words')), box))
  const { page } = desk
  await bar(page).getByRole('button', { name: 'Submit for review' }).click()
  const dialog = page.getByRole('dialog', { name: 'Submit for review' })
  await dialog.getByRole('button', { name: /^Text \(English\)/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await card('callout').locator('[contenteditable="true"]').getByText('these words').waitFor()
  expect(await card('callout').locator('[contenteditable="true"]:focus').count()).toBe(1)
}, 60_000)

describe('the slash menu', () => {
  const words = (page: Page) => page.locator('.slash-menu-popup__item').allTextContents()

  const typeAfter = async (typed: string) => {
    const id = await openText(node.root(node.paragraph(node.text('Some words'))))
    await text(desk.page).click()
    await desk.page.keyboard.press('Control+End')
    await desk.page.keyboard.type(typed)
    return id
  }

  it('opens after a word, with text first', async () => {
    await typeAfter(' /')
    await desk.page.locator('.slash-menu-popup').waitFor()
    expect((await words(desk.page)).slice(0, 6)).toEqual([
      'Paragraph',
      'Heading 2',
      'Heading 3',
      'Heading 4',
      'Unordered List',
      'Ordered List',
    ])
    expect((await words(desk.page)).slice(9, 11)).toEqual(['Picture', 'Gallery'])
    await picture(desk, 'writing-slash')
  }, 60_000)

  it('finds by several words', async () => {
    const id = await typeAfter(' /heading 2')
    await desk.page.locator('.slash-menu-popup__item--selected').getByText('Heading 2').waitFor()
    expect(await words(desk.page)).toEqual(['Heading 2'])
    await desk.page.keyboard.press('Enter')
    await text(desk.page).locator('h2').waitFor()
    const [first] = await savedBody(id)
    expect(first).toMatchObject({ type: 'heading', tag: 'h2', children: [{ text: 'Some words ' }] })
  }, 60_000)

  it('lets a sentence with a slash alone', async () => {
    const id = await typeAfter(' /of which nothing is ')
    expect(await words(desk.page)).toEqual([])
    await desk.page.keyboard.press('Enter')
    await desk.page.keyboard.type('Next')
    await text(desk.page).getByText('Next').waitFor()
    expect(await savedBody(id)).toHaveLength(2)
  }, 60_000)
})

describe('the keys', () => {
  it('choose the whole text, empty it and bring it back', async () => {
    const quote = node.block('quote', { text: 'I would have left.' })
    await openText(
      node.root(node.paragraph(node.text('Before.')), quote, node.paragraph(node.text('After.'))),
    )
    const { page } = desk
    await page.getByLabel('Summary').first().fill('Not this')
    await text(page).getByText('Before.').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await text(page).getByText('Before.').waitFor({ state: 'detached' })
    expect((await text(page).textContent())?.trim()).toBe('')
    expect(await page.getByLabel('Summary').first().inputValue()).toBe('Not this')
    await page.keyboard.press('Control+z')
    await text(page).getByText('Before.').waitFor()
    await card('quote').getByText('I would have left.').waitFor()
    await text(page).getByText('After.').waitFor()
  }, 60_000)

  it('open the link of the word at the caret', async () => {
    const id = await openText(node.root(node.paragraph(node.text('Some words'))))
    const { page } = desk
    await text(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Control+k')
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('#field-url').waitFor()
    const checked = page.waitForResponse((answer) =>
      Boolean(answer.request().postData()?.includes('https://example.org/a')),
    )
    await drawer.locator('#field-url').fill('https://example.org/a')
    await checked
    await drawer.getByRole('button', { name: 'Save changes' }).click()
    await drawer.waitFor({ state: 'detached' })
    const [first] = await savedBody(id)
    expect(first.children).toMatchObject([
      { text: 'Some ' },
      { type: 'link', fields: { url: 'https://example.org/a' }, children: [{ text: 'words' }] },
    ])
  }, 60_000)
})

it('counts words and minutes as they are typed', async () => {
  const quote = node.block('quote', { text: 'I would have left.' })
  await openText(node.root(node.paragraph(node.text('Some words')), quote))
  const { page } = desk
  await page.getByText('6 words, about 1 min to read').waitFor()
  await text(page).getByText('Some words').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' and two')
  await page.getByText('8 words, about 1 min to read').waitFor()
}, 60_000)

describe('pictures', () => {
  const newPicture = (colour: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
      .png()
      .toBuffer()

  const dialog = () => desk.page.getByRole('dialog', { name: /for the text$/ })

  const describePictures = async (...words: string[]) => {
    const fields = dialog().getByRole('textbox')
    await fields.nth(words.length - 1).waitFor()
    for (const [index, alt] of words.entries()) await fields.nth(index).fill(alt)
  }

  const insert = () => dialog().getByRole('button', { name: 'Upload and insert' }).click()

  /** What is stored: words of paragraphs, alternative texts of pictures; not the paragraph that waits for the next words. */
  const written = async (id: string): Promise<string[]> => {
    const nodes = await savedBody(id)
    const found: string[] = await Promise.all(
      // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests find out
      nodes.map(async (one: any) =>
        one.type === 'block'
          ? `picture: ${(await editor.get(`/api/media/${one.fields.image}?locale=en`)).alt}`
          : one.children.map((child: { text: string }) => child.text).join(''),
      ),
    )
    return found.filter((words) => words !== '')
  }

  const openAndClick = async () => {
    const id = await openText(node.root(node.paragraph(node.text('Some words'))))
    await text(desk.page).click()
    await desk.page.keyboard.press('Control+End')
    return id
  }

  it('from the clipboard are asked for their words, and uploaded', async () => {
    const id = await openAndClick()
    const { page } = desk
    const png = (await newPicture('#c33')).toString('base64')
    await page.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob('${png}'), (one) => one.charCodeAt(0))
      const blob = new Blob([bytes], { type: 'image/png' })
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
    })()`)
    await paste(page)
    await dialog().getByRole('textbox').waitFor()
    expect(await dialog().getByRole('button', { name: 'Upload and insert' }).isDisabled()).toBe(true)
    await describePictures('A red field')
    await picture(desk, 'writing-picture')
    expect(await seriousProblems(page, '.workflow-dialog__box')).toEqual([])
    await insert()
    await card('image').getByRole('img', { name: 'A red field' }).waitFor()
    expect(await written(id)).toEqual(['Some words', 'picture: A red field'])
    await text(page).getByText('Some words').click()
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Control+z')
      expect(await text(page).textContent()).not.toMatch(/\[[\w-]{36}\]/)
    }
  }, 60_000)

  it('that are dropped, several at once, in their order; one is left out', async () => {
    const id = await openAndClick()
    const { page } = desk
    const files = await Promise.all(['#3c3', '#33c', '#cc3'].map(newPicture))
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer()
      for (const [index, png] of ${JSON.stringify(files.map((one) => one.toString('base64')))}.entries()) {
        const bytes = Uint8Array.from(atob(png), (one) => one.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], 'field-' + index + '.png', { type: 'image/png' }))
      }
      const root = document.querySelector('[data-field-path="body"] [contenteditable="true"]')
      const { right, bottom } = root.querySelector('p').getBoundingClientRect()
      const at = { clientX: right - 2, clientY: bottom - 4 }
      root.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer, ...at }))
    })()`)
    await describePictures('Green', 'Blue', 'Yellow')
    await dialog().getByRole('button', { name: 'Leave it out' }).nth(1).click()
    await insert()
    await dialog().waitFor({ state: 'detached' })
    expect(await written(id)).toEqual(['Some words', 'picture: Green', 'picture: Yellow'])
  }, 60_000)

  it('of a pasted page stand behind their paragraphs; what did not come along is told', async () => {
    const id = await openAndClick()
    const png = `data:image/png;base64,${(await newPicture('#999')).toString('base64')}`
    await copy(desk.page, {
      html: `<h1>Part</h1><h2>Small part</h2><p>Before <img src="${png}"> after</p><p><img src="https://example.org/a.png"></p><p>End</p>`,
    })
    await paste(desk.page)
    await desk.page.getByText('Pictures that did not come along: 1.').waitFor()
    await describePictures('Grey')
    await insert()
    await dialog().waitFor({ state: 'detached' })
    expect(await written(id)).toEqual([
      'Some wordsPart',
      'Small part',
      'Before after',
      'picture: Grey',
      'End',
    ])
  }, 60_000)

  it('that fail say so and stay; those that are not wanted leave the text as it was', async () => {
    const id = await openAndClick()
    const { page } = desk
    const broken = Buffer.from('no picture').toString('base64')
    await copy(page, { html: `<p>New words</p><img src="data:image/png;base64,${broken}">` })
    await paste(page)
    await describePictures('Nothing')
    await insert()
    await dialog().getByRole('alert').filter({ hasText: /./ }).waitFor()
    desk.problems.splice(0)
    expect(await dialog().getByRole('textbox').inputValue()).toBe('Nothing')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await page.getByText('3 words, about 1 min to read').waitFor()
    expect(await written(id)).toEqual(['Some wordsNew words'])
  }, 60_000)

  it('are uploaded with the rights of whoever pastes: without, the words for them stay and it can be tried again', async () => {
    const id = await openAndClick()
    const { page } = desk
    const png = `data:image/png;base64,${(await newPicture('#909')).toString('base64')}`
    await copy(page, { html: `<img src="${png}">` })
    await paste(page)
    await describePictures('Purple')
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await insert()
    await dialog().getByRole('alert').filter({ hasText: /./ }).waitFor()
    desk.problems.splice(0)
    await page.context().addCookies(cookies)
    expect(await dialog().getByRole('textbox').inputValue()).toBe('Purple')
    await insert()
    await dialog().waitFor({ state: 'detached' })
    expect(await written(id)).toEqual(['Some words', 'picture: Purple'])
  }, 60_000)
})

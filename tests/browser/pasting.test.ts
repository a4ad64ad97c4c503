// Pasting into the panel's rich text, from Word and elsewhere, through Chromium's clipboard: a draft is saved in every case.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { node } from '../helpers/presenting'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { copy, dragIn, paste } from './support/clipboard'
import { bar, saveDraft, turnTo } from './support/desk'
import { outline } from './support/outline'
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
  desk = await openWindowOf(browser, server.url, editor, { timezoneId: 'Europe/Brussels' })
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.page.goto('/admin')
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

afterEach(() => {
  expect(desk.problems.splice(0)).toEqual([])
})

const text = (page: Page) => page.locator('[data-field-path="body"] [contenteditable="true"]').first()

/** Opens a new article with this text. */
const openText = async (body?: unknown): Promise<string> => {
  const { doc } = await editor.post('/api/articles', {
    title: 'Pasted',
    kind: 'news',
    protection: { depictsPeople: 'no' },
    ...(body ? { body } : {}),
  })
  await turnTo(desk.page, `/admin/collections/articles/${doc.id}`)
  await bar(desk.page).waitFor()
  return String(doc.id)
}

/** “Save Draft” is there to be pressed once the form knows of what was pasted. */
const savedBody = async (id: string) => {
  await saveDraft(desk.page)
  return (await editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
}

const pasteNew = async (html: string): Promise<string> => {
  const id = await openText()
  await text(desk.page).click()
  await copy(desk.page, { html })
  await paste(desk.page)
  return id
}

/** What is stored of a page that was pasted into a new article. */
const pasted = async (html: string): Promise<string[]> => outline(await savedBody(await pasteNew(html)))

const link = (href: string) => `<p>Before <a href="${href}">these words</a> after</p>`

describe('a pasted link', () => {
  it.each([
    ['of Word to a note that was left behind', '<p>Texte<a href="#_ftn1">[1]</a></p>', 'Texte[1]'],
    ['to a telephone', link('tel:+32 2 123 45 67'), 'Before [these words](tel:+3221234567) after'],
    ['without a scheme', link('www.example.org'), 'Before [these words](https://www.example.org) after'],
    ['to a host alone', link('example.org/a'), 'Before [these words](https://example.org/a) after'],
    ['to a path', link('/contact'), 'Before these words after'],
    ['to a file', link('file:///C:/letter.docx'), 'Before these words after'],
    ['to a drive', link('C:\\letters\\a.docx'), 'Before these words after'],
    ['to a program', link('javascript:void(0)'), 'Before these words after'],
    ['to nothing', '<p>Before <a name="x">these words</a> after</p>', 'Before these words after'],
    [
      'to a calendar',
      link('webcal://example.org/a.ics'),
      'Before [these words](webcal://example.org/a.ics) after',
    ],
    ['behind a blank', link(' https://example.org/a'), 'Before [these words](https://example.org/a) after'],
    [
      'before a zero-width space',
      link('https://example.org/a&#8203;'),
      'Before [these words](https://example.org/a) after',
    ],
    [
      'by mail with a subject',
      link('mailto:a@b.org?subject=Hi you'),
      'Before [these words](mailto:a@b.org?subject=Hi%20you) after',
    ],
  ])('%s', async (_, html, line) => expect(await pasted(html)).toEqual([line]), 60_000)

  it('that cannot be one is told before review by its words, and gone to', async () => {
    await savedBody(await pasteNew(`<p>First.</p>${link('webcal://example.org/a.ics')}`))
    const { page } = desk
    await bar(page).getByRole('button', { name: 'Submit for review' }).click()
    const dialog = page.getByRole('dialog', { name: 'Submit for review' })
    await dialog.getByText('Link “these words”: “webcal://example.org/a.ics” cannot be a link.').waitFor()
    await picture(desk, 'link-that-cannot-be-one')
    await dialog.getByRole('button', { name: /^Text \(English\)/ }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate('getSelection().toString()')).toBe('these words')
  }, 60_000)
})

const note = (mark: string, words: string) =>
  `<div style='mso-element:footnote' id=ftn${mark}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${mark}' href="#_ftnref${mark}" name="_ftn${mark}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:10.0pt'>[${mark}]</span></span><![endif]></span></span></a> ${words}<o:p></o:p></p></div>`

const mark = (number: string) =>
  `<a style='mso-footnote-id:ftn${number}' href="#_ftn${number}" name="_ftnref${number}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${number}]</span><![endif]></span></span></a>`

describe('pasted footnotes become ours', () => {
  it.each([
    [
      'of Word',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal>One${mark('1')} and two${mark('2')}.<o:p></o:p></p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${note('1', 'The first <i>note</i>.')}${note('2', 'The second.')}</div><!--EndFragment--></body></html>`,
      ['One{^The first note.} and two{^The second.}.'],
    ],
    [
      'of Google Docs',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p>One<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> The note.</p></div></b>',
      ['One{^The note.}.'],
    ],
    [
      'of LibreOffice',
      '<p>One<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>The note.</p></div>',
      ['One{^The note.}.'],
    ],
    [
      'of a web page, whose addresses are whole',
      '<p>One<sup id="fnref:1"><a href="https://example.org/p#fn:1">1</a></sup> and again<sup id="fnref:2"><a href="https://example.org/p#fn:1">1</a></sup>.</p><ol><li id="fn:1"><p>The note. <a href="https://example.org/p#fnref:1">↩</a></p></li></ol>',
      ['One{^The note.} and again{^The note.}.'],
    ],
    [
      'not those of a table of contents',
      '<ul><li><a href="#a">Part A</a></li></ul><h2 id="a">Part A</h2><p>Words.</p>',
      ['- Part A', '## Part A', 'Words.'],
    ],
  ])('%s', async (_, html, lines) => expect(await pasted(html)).toEqual(lines), 60_000)

  it('and look like ours', async () => {
    await pasteNew(`<p>One${mark('1')}.</p>${note('1', 'The note.')}`)
    await text(desk.page).getByText('The note.').waitFor()
    await picture(desk, 'pasted-footnote')
  }, 60_000)
})

it('what was said in Word about a text stays out of it', async () => {
  const said = `<p class=MsoNormal>One<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><span style='mso-special-character:comment'>&nbsp;</span></span>.</p><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[AB1]</a>Is that so?</p></div></div></div>`
  expect(await pasted(said)).toEqual(['One.'])
}, 60_000)

const item = (level: number, printed: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${printed}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

describe('pasted paragraphs of Word', () => {
  it.each([
    [
      'with bullets are a list',
      `<p>Before</p>${item(1, '·', 'One')}\n${item(1, '·', 'Two')}<p>After</p>`,
      ['Before', '- One', '- Two', 'After'],
    ],
    [
      'of several levels are lists in lists',
      item(1, '·', 'A') + item(2, 'o', 'A1') + item(3, '§', 'A1a') + item(1, '·', 'B'),
      ['- A', '  - A1', '    - A1a', '- B'],
    ],
    ['with numbers are counted', item(1, '3.', 'Three') + item(1, '4.', 'Four'), ['3. Three', '4. Four']],
    [
      'with numbers and bullets',
      item(1, '1.', 'One') + item(2, '·', 'Dot') + item(1, '2.', 'Two'),
      ['1. One', '  - Dot', '2. Two'],
    ],
    ['without their styles', '<p>·&nbsp;&nbsp; One</p><p>·   Two <b>bold</b></p>', ['- One', '- Two bold']],
    [
      'as mail programs leave them',
      '<p class="MsoListParagraph">1.&nbsp;&nbsp;One</p><p class="MsoListParagraph">2.&nbsp;&nbsp;Two</p>',
      ['1. One', '2. Two'],
    ],
    [
      'that only begin with a dash are none',
      '<p>– Well, she said.</p><p>1. January 2027</p>',
      ['– Well, she said.', '1. January 2027'],
    ],
    [
      'with titles fit our levels',
      '<h1>Title</h1><h5>Small</h5><h3>Part</h3>',
      ['## Title', '#### Small', '### Part'],
    ],
    [
      'with parts and smaller parts keep them apart',
      '<h1>Part</h1><h2>Small</h2><h3>Smaller</h3><h4>Smallest</h4>',
      ['## Part', '### Small', '#### Smaller', '#### Smallest'],
    ],
    [
      'that say their level are headings',
      "<p class=MsoNormal style='mso-outline-level:2'>Part</p><div role=heading aria-level=3>Small</div><p style='mso-outline-level:body-text'>Words</p>",
      ['## Part', '### Small', 'Words'],
    ],
  ])('%s', async (_, html, lines) => expect(await pasted(html)).toEqual(lines), 60_000)
})

describe('a line pasted over chosen words', () => {
  const over = async (line: string): Promise<string[]> => {
    const { page } = desk
    const id = await openText(node.root(node.paragraph(node.text('chosen words'))))
    await text(page).click()
    await page.keyboard.press('Control+a')
    await copy(page, { text: line })
    await paste(page)
    return outline(await savedBody(id))
  }

  it.each([
    ['www.example.org', ['[chosen words](https://www.example.org)']],
    ['tel:+32 2 123 45 67', ['[chosen words](tel:+3221234567)']],
    ['Note:this', ['Note:this']],
    ['/contact', ['/contact']],
  ])('%s', async (line, lines) => expect(await over(line)).toEqual(lines), 60_000)
})

it('a box without footnotes keeps the words of a mark and of its note', async () => {
  const box = node.block('callout', { kind: 'info', title: 'A box', body: node.root(node.paragraph()) })
  const id = await openText(node.root(box))
  await text(desk.page).getByRole('button', { name: 'Edit', exact: true }).click()
  const inside = text(desk.page).locator('[contenteditable="true"]').first()
  await inside.click()
  await copy(desk.page, { html: `<p>One${mark('1')}.</p>${item(1, '·', 'Dot')}${note('1', 'The note.')}` })
  await paste(desk.page)
  await inside.getByText('The note.').waitFor()
  await picture(desk, 'pasted-into-a-box')
  const body = await savedBody(id)
  expect(outline(body.root.children[0].fields.body)).toEqual(['One[1].', '- Dot', '[1] The note.'])
}, 60_000)

it('a link that runs a program leaves its words where a page is dragged in too', async () => {
  const id = await openText(node.root(node.paragraph(node.text('Here:'))))
  await text(desk.page).click()
  await dragIn(desk.page, link('javascript:alert(1)'))
  await text(desk.page).getByText('these words').waitFor()
  expect(outline(await savedBody(id)).join(' ')).toContain('Before these words after')
}, 60_000)

it('a link that an older draft holds does not keep it from being saved', async () => {
  const body = node.root(node.paragraph(node.link('#_ftn1', node.text('[1]')), node.text(' words')))
  const id = await openText(body)
  await desk.page.getByLabel('Title').first().fill('Old, and saved')
  expect(outline(await savedBody(id))).toEqual(['[[1]](#_ftn1) words'])
}, 60_000)

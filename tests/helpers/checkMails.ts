// Holds the mails of an issue against the issue itself, one in each language it is offered in. The mails are kept in
// artifacts/newsletter/ with their pictures, for people to look at.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import type { FigureParts } from '@/collections/cards/card'
import { chartPng } from '@/delivery/layout/charts/chartPng'
import { paletteOf } from '@/delivery/layout/colours'
import { contentWidth } from '@/delivery/newsletter/html/image'
import { lintMail } from '@/delivery/newsletter/lint/lintMail'
import { bytesOf, mostBytes } from '@/delivery/newsletter/lint/size'
import { htmlTags } from '@/delivery/newsletter/lint/tags'
import { renderMail } from '@/delivery/newsletter/renderMail'
import { isLanguage, type Language } from '@/platform/i18n/languages'
import { type Rendered, renderIssue } from './mails'
import type { Newsroom } from './newsroom'
import { leftOut, unsaid } from './saidInMail'

const say = (line: string) => process.stderr.write(`${line}\n`)

/** @param name what the mails are kept under */
export const checkMails = async (room: Newsroom, slugOrId: string, name: string): Promise<void> => {
  const { languages } = (await room.anonymous.get(`/v1/issues/${slugOrId}`)).body
  for (const language of (languages as string[]).filter(isLanguage)) {
    const rendered = await renderIssue(room.payload, slugOrId, language, room.url)
    const { input, mail } = rendered
    const label = `${name}.${language}`
    say(`mail ${label}: ${bytesOf(mail.html)} bytes of HTML, ${bytesOf(mail.text)} of text`)
    expect(renderMail(JSON.parse(JSON.stringify(input)))).toEqual(mail)
    expect({ label, unsaid: unsaid(input, mail.text) }).toEqual({ label, unsaid: [] })
    expect({ label, leftOut: leftOut(mail) }).toEqual({ label, leftOut: [] })
    expect({ label, found: await lintOf(room, rendered, language) }).toEqual({
      label,
      found: expectedOf(mail.html),
    })
    await keep(room, label, rendered)
  }
}

/** A mail that is too large says so at its largest section, and nothing else is wrong. */
const expectedOf = (html: string) =>
  bytesOf(html) < mostBytes ? [] : [expect.stringMatching(/^tooLarge at sections\.\d+$/)]

/** Rules about the words of subject and preheader are the editors' business here. */
const lintOf = async (room: Newsroom, { input, mail }: Rendered, language: Language): Promise<string[]> => {
  const found = lintMail({
    ...mail,
    language,
    issue: input.issue,
    siteUrl: input.site.url ?? room.url,
    knownPaths: await livePaths(room),
  })
  return found
    .filter(({ path: at }) => !at.startsWith('mail.'))
    .map(({ code, message, path: at }) => (code === 'tooLarge' ? `${code} at ${at}` : message))
}

const livePaths = async (room: Newsroom): Promise<Set<string>> => {
  const { docs } = await room.payload.find({
    collection: 'publications',
    where: { endedAt: { exists: false } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ type, slug }) => `/${type}/${slug}`))
}

const kept = path.resolve('artifacts/newsletter')

/** Every picture is fetched as a mail program would: without signing in. */
const keep = async (room: Newsroom, label: string, { input, mail }: Rendered): Promise<void> => {
  await mkdir(path.join(kept, label), { recursive: true })
  let html = mail.html
  const sources = new Set(htmlTags(html, 'img').map(({ attributes }) => attributes.src ?? ''))
  for (const [index, src] of [...sources].entries()) {
    const file = `${label}/${index}.png`
    await writeFile(path.join(kept, file), await pictureAt(room, src, input))
    html = html.replaceAll(`src="${src.replaceAll('&', '&amp;')}"`, `src="${file}"`)
  }
  await writeFile(path.join(kept, `${label}.html`), html)
  await writeFile(path.join(kept, `${label}.txt`), mail.text)
}

const pictureAt = async (room: Newsroom, src: string, input: Rendered['input']): Promise<Buffer> => {
  const chart = /\/v1\/figures\/([^/]+)\/chart\.png/.exec(src)
  if (chart) {
    const { language } = input.options
    const { body } = await room.anonymous.get(`/v1/figures/${chart[1]}`, { locale: language })
    return chartPng(body as FigureParts, { width: contentWidth, language, colours: paletteOf(input.brand) })
  }
  const answer = await fetch(src)
  expect({ src, status: answer.status }).toEqual({ src, status: 200 })
  return Buffer.from(await answer.arrayBuffer())
}

// What stops a text on its way, through the real door: found while drafting, refused on submit, and again on publication.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '@/access/roles'
import { type Built, build, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { node } from '../helpers/presenting'
import { depicting, giveConsent, uploadPicture } from '../helpers/protection'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

type Found = { path: string; code: string; severity: string; message: string }

/** What the checks find while a text is drafted. */
const drafted = async (
  document: { type: string; id: string },
  language = 'en',
  role: Role = 'editor',
): Promise<Found[]> => {
  const answer = await fetch(`${room.url}/api/${document.type}/${document.id}/workflow`, {
    headers: { authorization: `JWT ${room.as(role).token}`, 'accept-language': language },
  })
  return ((await answer.json()) as { issues: Found[] }).issues
}

const found = async (type: string, overrides: Record<string, unknown>) => {
  const document = await build(room.as('editor'), type, overrides)
  return (await drafted(document)).map(({ path, code, severity }) => [path, code, severity])
}

describe('a draft tells what it lacks', () => {
  it('nothing when it is complete', async () => expect(await found('articles', {})).toEqual([]))

  it('title and text in a language that is offered', async () =>
    expect(await found('articles', { languages: ['en', 'fr'] })).toEqual([
      ['title.fr', 'textMissing', 'error'],
      ['body.fr', 'textMissing', 'error'],
    ]))

  it('the note of a designation, until it carries it', async () => {
    const note = await room.as('editor').post('/api/notes', {
      key: 'strip',
      kind: 'disclaimer',
      text: 'The name in use.',
      pattern: 'Saltmarsh Strip',
    })
    await room.as('editor').act('publish', { type: 'notes', id: note.body.doc.id })
    const text = node.text('From the Saltmarsh Strip')
    const bare = node.root(node.paragraph(text))
    expect(await found('articles', { body: bare })).toEqual([
      ['body.en.root.children.0', 'noteMissing', 'error'],
    ])
    const carried = node.root(node.paragraph(text, node.footnote({ note: note.body.doc.id })))
    expect(await found('articles', { body: carried })).toEqual([])
  })

  it('the words of a funder that asks for them', async () => {
    const fund = await room
      .as('editor')
      .post('/api/organisations', { name: 'A fund', acknowledgementRequired: true })
    const organisation = fund.body.doc.id
    expect(await found('projects', { funders: [{ organisation }] })).toEqual([
      ['funders.0.acknowledgement.en', 'acknowledgementMissing', 'error'],
    ])
    expect(await found('projects', { funders: [{ organisation, acknowledgement: 'With thanks.' }] })).toEqual(
      [],
    )
  })

  it('rights of a file that lasted until yesterday', async () => {
    const ended = await uploadPicture(room, room.as('editor'), { rightsUntil: '2020-01-01' })
    expect(await found('articles', { leadImage: ended })).toEqual([['leadImage', 'rightsEnded', 'error']])
  })

  it('in the language of the person who asks', async () => {
    const article = await build(room.as('editor'), 'articles', { body: null })
    expect((await drafted(article, 'fr'))[0]?.message).toBe(
      'Remplissez « Texte » avant de demander une relecture.',
    )
    expect((await drafted(article))[0]?.message).toContain('Fill in “Text”')
  })
})

describe('a real name', () => {
  it('is found wherever it stands, by its place alone', async () => {
    await giveConsent(room, { subject: 'Ngozi Baré-Adeyemi' })
    const picture = await uploadPicture(room, room.as('editor'), {}, 'ngozi_bare_adeyemi.png')
    const article = await build(room.as('editor'), 'articles', {
      title: 'NGOZI BARE ADEYEMI speaks',
      body: richText('She is Ngozi  Baré-Adeyemi.'),
      slug: `with-ngozi-bare-adeyemi`,
      leadImage: picture,
      seo: { description: 'About ngozi baré adeyemi' },
    })
    await room.as('editor').patch(`/api/articles/${article.id}?locale=nl`, { kicker: 'Ngozi Baré-Adeyemi' })
    const issues = await drafted(article, 'en', 'protection')
    expect(issues.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
      [
        'body.en.root.children.0 realName',
        'kicker.nl realName',
        'leadImage realNameInFile',
        'seo.description.en realName',
        'slug realName',
        'title.en realName',
      ].sort(),
    )
    expect(JSON.stringify(issues)).not.toMatch(/ngozi|adeyemi/i)
  })

  it('may be used by who chose to be called by it', async () => {
    const consent = await giveConsent(room, { subject: 'Roger Vermast', publicName: 'Roger Vermast' })
    const used = { body: richText('Says Roger Vermast.'), ...depicting(consent) }
    expect(await found('articles', used)).toEqual([])
    await room.as('protection').patch(`/api/consents/${consent}`, { withdrawnAt: '2026-01-01' })
    const issues = await drafted(await build(room.as('editor'), 'articles', used), 'en', 'protection')
    expect(issues.map(({ code }) => code)).toEqual(['realName', 'consentWithdrawn'])
  })
})

describe('a consent', () => {
  const article = (...consents: string[]) => build(room.as('contributor'), 'articles', depicting(...consents))
  const codes = (body: { issues?: Found[] }) => (body.issues ?? []).map(({ path, code }) => [path, code])

  /** What the protection officer hears of a text that was submitted and read without anybody minding. */
  const judged = async (text: Built) => {
    await submitted(text)
    return room.as('protection').act('approve', text)
  }

  const submitted = async (text: Built) => {
    expect((await room.as('contributor').act('submit', text)).status).toBe(200)
    expect((await room.as('reviewer').act('approve', text)).body.step).toBe('protection')
  }

  it('is needed where people can be recognised, once who protects decides', async () => {
    const answer = await judged(await article())
    expect([answer.status, codes(answer.body)]).toEqual([400, [['protection.consents', 'consentMissing']]])
  })

  it('is asked about before anybody reads: whether people can be recognised is answered first', async () => {
    for (const type of ['articles', 'podcast-episodes']) {
      const text = await build(room.as('contributor'), type, { protection: {} })
      const answer = await room.as('contributor').act('submit', text)
      expect([answer.status, codes(answer.body)]).toEqual([400, [['protection.depictsPeople', 'required']]])
    }
  })

  it('that is linked in review asks nobody to read the words again', async () => {
    const text = await article()
    await submitted(text)
    const link = await room
      .as('protection')
      .patch(`/api/articles/${text.id}`, depicting(await giveConsent(room)))
    expect(link.status).toBe(200)
    const approved = await room.as('protection').act('approve', text)
    expect([approved.status, approved.body.stage]).toEqual([200, 'approved'])
    expect((await room.as('publisher').act('publish', text)).status).toBe(200)
    const where = { document: { equals: text.id } }
    const { docs } = await room.payload.db.find<{ id: string }>({ collection: 'publications', where })
    const { body } = await room.as('editor').get(`/api/audit/publications/${docs[0]?.id}`)
    expect(body.approved.map(({ id, step }: { id: string; step: string }) => [id, step])).toEqual([
      [room.as('reviewer').id, 'review'],
      [room.as('protection').id, 'protection'],
    ])
  })

  it('keeps a text from the public where the policy asks nobody who protects', async () => {
    const steps = [{ name: 'review', role: 'reviewer', approvals: 1, condition: 'always' }]
    const policy = (policies: unknown[]) =>
      room.as('admin').post('/api/globals/editorial-policy', { policies })
    await policy([{ for: 'articles', steps }])
    const text = await article()
    await room.as('contributor').act('submit', text)
    expect((await room.as('reviewer').act('approve', text)).body.stage).toBe('approved')
    for (const [action, more] of [
      ['publish', {}],
      ['schedule', { at: '2099-01-01T00:00:00Z' }],
    ] as const) {
      const answer = await room.as('publisher').act(action, text, more)
      expect([answer.status, codes(answer.body)]).toEqual([400, [['protection.consents', 'consentMissing']]])
    }
    await policy([])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['that was withdrawn', { withdrawnAt: '2026-01-01' }, 'consentWithdrawn'],
    ['that has ended', { validUntil: '2020-01-01' }, 'consentEnded'],
    ['for print alone', { channels: ['print', 'web'] }, 'consentChannel'],
    ['in another language', { languages: ['nl'] }, 'consentLanguage'],
  ])('%s is refused', async (_, overrides, code) => {
    const answer = await judged(await article(await giveConsent(room, overrides)))
    expect([answer.status, codes(answer.body)]).toEqual([400, [['protection.consents.0', code]]])
  })

  it('of the people in a picture counts, whatever the text says of itself', async () => {
    const consents = [await giveConsent(room, { withdrawnAt: '2026-01-01' })]
    const leadImage = await uploadPicture(room, room.as('editor'), { consents })
    expect(await found('articles', { leadImage, protection: { depictsPeople: 'no' } })).toEqual([
      ['leadImage', 'consentWithdrawn', 'error'],
    ])
  })

  it('is looked at again at publication, and the publication is noted on it', async () => {
    const consent = await giveConsent(room)
    const text = await article(consent)
    await room.as('contributor').act('submit', text)
    await room.as('reviewer').act('approve', text)
    expect((await room.as('protection').act('approve', text)).body.stage).toBe('approved')
    const change = (data: object) => room.as('protection').patch(`/api/consents/${consent}`, data)
    await change({ channels: ['web'] })
    const refused = await room.as('publisher').act('publish', text)
    expect([refused.status, codes(refused.body)]).toEqual([
      400,
      [['protection.consents.0', 'consentChannel']],
    ])
    await change({ channels: ['web', 'mail', 'print'] })
    expect((await room.as('publisher').act('publish', text)).status).toBe(200)
    const row = await room.payload.db.findOne({ collection: 'consents', where: { id: { equals: consent } } })
    expect(row).toMatchObject({ uses: 1, channels: ['web', 'mail', 'print'] })
  })
})

describe('the policy', () => {
  it('switches the optional checks off and on', async () => {
    const set = (checks: string[]) => room.as('admin').post('/api/globals/editorial-policy', { checks })
    await set(['alternativeText', 'designations', 'acknowledgements', 'languages'])
    expect(await found('articles', depicting())).toEqual([])
    await set(['alternativeText', 'designations', 'acknowledgements', 'consents', 'languages'])
    expect(await found('articles', depicting())).toEqual([['protection.consents', 'consentMissing', 'error']])
  })
})

// Builds documents that are complete, so that a test states only what matters to it.
import { randomUUID } from 'node:crypto'
import type { Newsroom, Person } from './newsroom'

export const richText = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
    })),
  },
})

/** A text with a footnote. */
export const footnote = (note: string) => {
  const text = richText('Noted')
  const [paragraph] = text.root.children
  const children = [
    ...(paragraph?.children ?? []),
    { type: 'inlineBlock', version: 1, fields: { blockType: 'footnote', id: 'f', note } },
  ]
  return { root: { ...text.root, children: [{ ...paragraph, children }] } }
}

const unique = (word: string): string => `${word} ${randomUUID().slice(0, 8)}`

/** What each editorial collection needs to be submitted. */
export const completeDocument: Record<string, () => Record<string, unknown>> = {
  articles: () => ({
    title: unique('Article'),
    kind: 'news',
    body: richText('A first paragraph.'),
    protection: { depictsPeople: 'no' },
  }),
  issues: () => ({
    title: unique('Issue'),
    kind: 'newsletter',
    period: { from: '2026-01-01', to: '2026-06-30' },
  }),
  projects: () => ({ title: unique('Project'), state: 'running' }),
  contacts: () => ({ name: unique('Contact'), kind: 'person' }),
  podcasts: () => ({ title: unique('Podcast') }),
  'podcast-episodes': () => ({
    title: unique('Episode'),
    kind: 'full',
    protection: { depictsPeople: 'no' },
  }),
  events: () => ({
    title: unique('Event'),
    kind: 'event',
    when: { start: '2026-05-04T10:00:00.000Z', precision: 'exact' },
  }),
  resources: () => ({ title: unique('Resource'), kind: 'book' }),
  figures: () => ({ label: unique('Figure'), value: 12, display: 'twelve' }),
}

/** What a document cannot be without, and is another document. */
const parents: Record<string, (person: Person) => Promise<Record<string, unknown>>> = {
  'podcast-episodes': async (person) => ({ podcast: (await build(person, 'podcasts')).id }),
}

export interface Built {
  type: string
  id: string
  doc: Record<string, unknown>
}

/** Creates a complete draft over HTTP; throws with the answer when it is refused. */
export const build = async (
  person: Person,
  type: string,
  overrides: Record<string, unknown> = {},
): Promise<Built> => {
  const data = { ...completeDocument[type]?.(), ...(await parents[type]?.(person)), ...overrides }
  const answer = await person.post(`/api/${type}?depth=0`, data)
  if (answer.status !== 201) throw new Error(`${type} was not created: ${JSON.stringify(answer.body)}`)
  return { type, id: String(answer.body.doc.id), doc: answer.body.doc }
}

/** The revision that a document stands at now; only the workflow tells it, so it is asked by tests that need it. */
export const revisionOf = async (person: Person, { type, id }: Pick<Built, 'type' | 'id'>): Promise<string> =>
  String((await person.get(`/api/${type}/${id}/workflow`)).body.revision)

export interface BuiltWithRevision extends Built {
  revision: string
}

/** The same as `build`, with the revision of the new draft. */
export const buildWithRevision = async (...args: Parameters<typeof build>): Promise<BuiltWithRevision> => {
  const built = await build(...args)
  return { ...built, revision: await revisionOf(args[0], built) }
}

/** A new document that the public reads. */
export const buildLive = async (room: Newsroom, type: string, data: Record<string, unknown> = {}) => {
  const document = await build(room.as('editor'), type, data)
  await makeLive(room, document)
  return { ...document, slug: String(document.doc.slug) }
}

/** Takes a draft through whatever steps its policy asks for, until it is live. */
export const makeLive = async (room: Newsroom, document: { type: string; id: string }): Promise<void> => {
  const asked = async (person: Person, action: string) => {
    const answer = await person.act(action, document)
    if (answer.status !== 200)
      throw new Error(`${action} of ${document.type} was refused: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const state = await room.as('editor').get(`/api/${document.type}/${document.id}/workflow`)
  const direct = state.body.actions.find(({ action }: { action: string }) => action === 'publish')?.allowed
  if (!direct) {
    let { stage, awaits } = await asked(room.as('editor'), 'submit')
    while (stage === 'inReview') ({ stage, awaits } = await asked(room.as(awaits), 'approve'))
  }
  await asked(room.as(direct ? 'editor' : 'publisher'), 'publish')
}

// Issues with items, ready to be released.
import { type Built, build } from './build'
import type { Newsroom } from './newsroom'

/** What a document says in a language beside the default one. */
export type Translations = Record<string, Record<string, unknown>>

/** A document that a publisher may publish now. */
export const approved = async (
  room: Pick<Newsroom, 'as'>,
  type: string,
  overrides: Record<string, unknown> = {},
  translations: Translations = {},
): Promise<Built> => {
  const document = await build(room.as('editor'), type, overrides)
  for (const [locale, values] of Object.entries(translations))
    await room.as('editor').patch(`/api/${type}/${document.id}?locale=${locale}`, values)
  await approve(room, document)
  return document
}

export const approve = async (
  room: Pick<Newsroom, 'as'>,
  document: { type: string; id: string },
): Promise<void> => {
  let answer = await room.as('editor').act('submit', document)
  while (answer.body.stage === 'inReview')
    answer = await room
      .as(answer.body.awaits === 'publisher' ? 'publisher' : answer.body.awaits)
      .act('approve', document)
  if (answer.body.stage !== 'approved') throw new Error(`It was not approved: ${JSON.stringify(answer.body)}`)
}

/** The items of an issue in one section. */
export const sectionOf = (items: { type: string; id: string }[], display = 'full') => ({
  heading: 'A section',
  items: items.map(({ type, id }) => ({ item: { relationTo: type, value: id }, display })),
})

/** An approved issue with these items. */
export const approvedIssue = (
  room: Pick<Newsroom, 'as'>,
  items: { type: string; id: string }[],
  overrides: Record<string, unknown> = {},
  translations: Translations = {},
): Promise<Built> => approved(room, 'issues', { sections: [sectionOf(items)], ...overrides }, translations)

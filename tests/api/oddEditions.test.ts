// Editions that were made up for their form pass through the same door, and nothing of theirs is lost either.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { enterPlan } from '../editions/enter'
import { unmappedKeys } from '../editions/keys'
import { planEdition } from '../editions/mapping'
import { changed, changes, editionFile, newKeys, oddWords, otherTypes } from '../editions/odd'
import { holdAgainst, takeThrough } from '../editions/takeThrough'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const problemsOf = async (name: string, json: unknown): Promise<string[]> =>
  (await takeThrough(room, editionFile(name, json))).problems

it('takes an edition that is empty', async () => {
  expect(await problemsOf('empty', {})).toEqual([])
})

it('takes any script, repeated titles and markup that is none; and would see a difference', async () => {
  const file = editionFile('odd words', oddWords)
  const plan = planEdition(file)
  const ids = await enterPlan(room, plan)
  expect((await holdAgainst(room, { file, plan, ids })).problems).toEqual([])
  const unseen: string[] = []
  for (const [path, value] of changes) {
    const other = editionFile('odd words', changed(oddWords, path, value))
    const { problems } = await holdAgainst(room, { file: other, plan, ids })
    unseen.push(...(problems.length > 0 ? [] : [path]))
  }
  expect(unseen).toEqual([])
}, 180_000)

it('takes values of other types, in another language', async () => {
  expect(await problemsOf('other types', otherTypes)).toEqual([])
})

it('keeps what stands under unknown keys as a remark, and says so', async () => {
  expect(unmappedKeys(newKeys)).toEqual([
    'issue.editorInChief',
    'articles[].mood',
    'articles[].weather.city',
    'articles[].weather.degrees',
    'sponsors[].name',
  ])
  expect(await problemsOf('new keys', newKeys)).toEqual([])
})

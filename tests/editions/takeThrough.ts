// One edition from its file to the public and back: entered, approved, published, read, held against the file.
import type { Newsroom } from '../helpers/newsroom'
import { differences } from './compare'
import { enterPlan, type Ids } from './enter'
import { checkFacts } from './facts'
import type { EditionFile } from './files'
import { checkMaking } from './making'
import { planEdition } from './mapping'
import type { Plan } from './plan'
import { type Public, readBack } from './readBack'
import { Tally } from './tally'

export interface Outcome {
  /** One line of the table: the edition, its counts, the time it took. */
  line: string
  problems: string[]
}

export const takeThrough = async (room: Newsroom, file: EditionFile): Promise<Outcome> => {
  const begin = Date.now()
  const plan = planEdition(file)
  const ids = await enterPlan(room, plan)
  const entered = Date.now()
  const { line, problems } = await holdAgainst(room, { file, plan, ids })
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
  const times = `entered in ${seconds(begin, entered)}, read in ${seconds(entered, Date.now())}`
  return { line: `edition ${file.name}: ${line}  (${times})`, problems }
}

interface Entered {
  file: EditionFile
  plan: Plan
  ids: Ids
}

/** Reads what is public now and holds it against the file. */
export const holdAgainst = async (room: Newsroom, { file, plan, ids }: Entered): Promise<Outcome> => {
  const tally = new Tally()
  const { documents, counts } = await readBack(room.url, plan, ids)
  const find = (key: string) => documents.get(key)
  const all = (collection: string): Public[] =>
    plan.documents
      .filter((one) => one.collection === collection)
      .map(({ key }) => find(key)?.lexical)
      .filter((one) => one !== undefined)
  compareSent(plan, ids, tally, { counts, find: (key) => find(key)?.lexical })
  checkFacts({ file, tally, all, find })
  await checkMaking(room, { file, plan, ids, tally })
  return { line: tally.line, problems: tally.problems }
}

interface Received {
  counts: Map<string, number>
  find: (key: string) => Public | undefined
}

/** Every value that was sent has come out, and every document is counted. */
const compareSent = (plan: Plan, ids: Ids, tally: Tally, { counts, find }: Received): void => {
  const noteText = (key: string) =>
    plan.entries.find((one) => one.key === key)?.data.text as string | undefined
  for (const { key, collection, data } of plan.documents) {
    const received = find(key)
    tally.note(
      'documents',
      `${key} of ${collection}`,
      received ? differences(data, received, { ids, noteText }) : ['not published'],
    )
  }
  for (const [collection, count] of counts) {
    const sent = plan.documents.filter((one) => one.collection === collection).length
    tally.note('collections', collection, [sent !== count && `${sent} sent, ${count} counted`])
  }
}

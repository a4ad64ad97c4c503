// All edition files, entered into one newsroom: once in a run on each database, whoever asks.
import { type Prepared, preparedNewsroom } from '../helpers/preparedNewsroom'
import { enterPlan, type Ids } from './enter'
import { type EditionFile, editionNames, editionsDirectory, readEdition } from './files'
import { planEdition } from './mapping'
import type { Plan } from './plan'

export interface EnteredEdition {
  file: EditionFile
  plan: Plan
  ids: Ids
  /** The id of its issue. */
  issue: string
  /** How long entering took. */
  seconds: number
}

export interface EnteredEditions extends Pick<Prepared<unknown>, 'room'> {
  edition: (name: string) => EnteredEdition
}

interface Filled {
  ids: [key: string, id: string][]
  seconds: number
}

export const directory = editionsDirectory()
export const names = editionNames(directory)

export const enterEditions = async (): Promise<EnteredEditions> => {
  const files = new Map(names.map((name) => [name, readEdition(directory, name)]))
  const plans = new Map([...files].map(([name, file]) => [name, planEdition(file)]))
  const { room, filled } = await preparedNewsroom('editions', async (newsroom) => {
    const entered: Record<string, Filled> = {}
    for (const [name, plan] of plans) {
      const begin = Date.now()
      const ids = await enterPlan(newsroom, plan)
      entered[name] = { ids: [...ids], seconds: (Date.now() - begin) / 1000 }
    }
    return entered
  })
  return {
    room,
    edition: (name) => {
      const [file, plan, entered] = [files.get(name), plans.get(name), filled[name]]
      if (!file || !plan || !entered) throw new Error(`${name} was not entered.`)
      const ids: Ids = new Map(entered.ids)
      const key = plan.documents.find(({ collection }) => collection === 'issues')?.key ?? ''
      return { file, plan, ids, issue: ids.get(key) ?? '', seconds: entered.seconds }
    },
  }
}

// What staff see and the public does not: organisations as entered, consents, remarks in the log, the protection step.
import type { Newsroom, Person } from '../helpers/newsroom'
import { protectedBy } from './consentRules'
import type { Ids } from './enter'
import type { EditionFile } from './files'
import { inParallel } from './parallel'
import type { Plan } from './plan'
import { differs, lacks, type Tally } from './tally'

interface Making {
  file: EditionFile
  plan: Plan
  ids: Ids
  tally: Tally
}

export const checkMaking = async (room: Newsroom, making: Making): Promise<void> => {
  await checkEntries(room.as('contributor'), making, 'organisations')
  await checkEntries(room.as('protection'), making, 'consents')
  await checkRemarks(room.as('editor'), making)
  await checkProtection(room.as('editor'), making)
}

/** Entries without workflow, by id, with what was sent. */
const checkEntries = async (
  person: Person,
  { plan, ids, tally }: Making,
  collection: string,
): Promise<void> => {
  const entries = plan.entries.filter((one) => one.collection === collection)
  await inParallel(4, entries, async ({ key, data, locale }) => {
    const { status, body } = await person.get(`/api/${collection}/${ids.get(key)}?depth=0&locale=${locale}`)
    const fields = Object.entries(data).map(([name, value]) =>
      differs(name, JSON.stringify(body[name]), JSON.stringify(value)),
    )
    tally.note(collection, key, [status !== 200 && `answered ${status}`, ...fields])
  })
}

/** The log has what the file says about the making of a text. */
const checkRemarks = async (person: Person, { plan, ids, tally }: Making): Promise<void> => {
  const documents = plan.documents.filter(({ remarks }) => remarks.length > 0)
  await inParallel(4, documents, async ({ key, remarks }) => {
    const { body } = await person.get(
      `/api/transitions?where[document][equals]=${ids.get(key)}&limit=20&depth=0`,
    )
    const said = (body.docs as { comment?: string }[]).map(({ comment }) => comment ?? '').join(' ')
    tally.note(
      'remarks',
      key,
      remarks.map((remark) => lacks('log', said, remark.slice(0, 9000))),
    )
  })
}

/** Texts in which somebody can be recognised passed the protection officer. */
const checkProtection = async (person: Person, { file, plan, ids, tally }: Making): Promise<void> => {
  await inParallel(4, protectedBy(file, plan), async ({ key, collection }) => {
    const { body } = await person.get(`/api/${collection}/${ids.get(key)}/workflow`)
    const steps = (body.approvals as { step: string }[]).map(({ step }) => step)
    tally.note('protected', key, [!steps.includes('protection') && `approved by ${steps.join(', ')} only`])
  })
}

// Pictures of the person alone: taken down, and a grey point in their place, so that what shows them still opens.
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mediaDirectory } from '@/collections/media/directory'
import { isObject } from '@/content/content'
import { eachVersion } from '@/persons/eachVersion'
import { blank } from '@/persons/erase/blank'
import { type Erasure, own } from '@/persons/erase/erasure'
import { rewriteDocument } from '@/persons/erase/rewriteDocument'
import { takeDown } from '@/persons/erase/takeDown'
import { slugOf } from '@/persons/words'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { dropFile } from '@/platform/uploads/keptFiles'
import { redactEditions } from '@/publishing/editions/redactEditions'
import { versionsIn } from '@/publishing/publications/files'
import { fieldsOf } from '@/workflow/reviews/documents'

const type = 'media'

export const erasePictures = async (erasure: Erasure): Promise<void> => {
  for (const id of own(erasure, type)) await erasePicture(erasure, id)
}

const erasePicture = async (erasure: Erasure, id: string): Promise<void> => {
  const { payload, person, actor } = erasure
  const files = await filesOf(erasure, id)
  await takeDown(erasure, { type, id })
  const filename = `${slugOf(person.pseudonym)}-${id.slice(-8)}.png`
  await writeFile(path.join(mediaDirectory(), filename), point)
  const set = { filename, mimeType: 'image/png', filesize: point.length, width: 1, height: 1 }
  const fields = fieldsOf(payload, type)
  await inTransaction(payload, async (req) => {
    const change = (row: Record<string, unknown>) => blank(fields, row, { set })
    await rewriteDocument(payload, { type, id, change, keepsRedirects: false, actor }, req)
    await redactEditions(payload, { type, id, now: currentTime().toISOString() }, req)
  })
  for (const name of files.filter((one) => one !== filename)) {
    await rm(path.join(mediaDirectory(), name), { force: true })
    await dropFile(mediaDirectory(), name)
  }
}

/** Of every version, with its smaller ones. */
const filesOf = async ({ payload }: Erasure, id: string): Promise<string[]> => {
  const names = new Set<string>()
  for await (const { version } of eachVersion(payload, type, { parent: { equals: id } }))
    if (isObject(version)) for (const { filename } of versionsIn(version)) names.add(filename)
  return [...names]
}

/** One grey pixel. */
const point = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNoaGgAAAMEAYEezv+mAAAAAElFTkSuQmCC',
  'base64',
)

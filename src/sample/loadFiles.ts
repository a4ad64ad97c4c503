// Puts the sample's files into the media library, each once.
// Outside the texts' transaction: a file on a disk cannot be rolled back.
import type { Payload } from 'payload'
import { type SampleFile, sampleFiles } from '@/sample/files'
import type { Cast } from '@/sample/loadUsers'

/** @returns the ids, by `media/{name}` */
export const loadFiles = async (payload: Payload, cast: Cast): Promise<Map<string, string>> => {
  const files = sampleFiles()
  const known = await filesThere(payload, files)
  const missing = files.filter(({ name }) => !known.has(`media/${name}`))
  // Pictures are drawn and made smaller in other threads: two at a time keep two processors busy.
  const [first, second] = [missing.filter((_, n) => n % 2 === 0), missing.filter((_, n) => n % 2 === 1)]
  const upload = async (some: SampleFile[]) => {
    for (const file of some) known.set(`media/${file.name}`, await uploadFile(payload, cast, file))
  }
  await Promise.all([upload(first), upload(second)])
  return known
}

const filesThere = async (payload: Payload, files: SampleFile[]): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { in: files.map(({ name }) => name) } },
    depth: 0,
    limit: files.length,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [`media/${doc.filename}`, String(doc.id)]))
}

const uploadFile = async (payload: Payload, cast: Cast, file: SampleFile): Promise<string> => {
  const data = await file.bytes()
  const as = { user: cast.editor, overrideAccess: false, depth: 0 } as const
  const created = await payload.create({
    collection: 'media',
    data: file.data as never,
    file: { data, name: file.name, size: data.length, mimetype: file.mimetype },
    locale: 'en',
    // The picture's sizes are made inside this call: a transaction would hold up every other writer meanwhile.
    disableTransaction: true,
    ...as,
  })
  for (const locale of ['fr', 'nl'] as const)
    if (file[locale])
      await payload.update({
        collection: 'media',
        id: created.id,
        data: file[locale] as never,
        locale,
        ...as,
      })
  return String(created.id)
}

// The bytes behind a publication of the media library: the file and its smaller versions.
import type { Payload, PayloadRequest } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import { isObject } from '@/content/content'
import { afterCommit } from '@/platform/database/afterCommit'
import { dropFile, keepFile } from '@/platform/uploads/keptFiles'
import type { DocumentText } from '@/workflow/reviews/documents'

type File = Pick<DocumentText, 'id' | 'content'>

/** The hashes of the bytes by version: `original`, and the name of each size. */
export type Hashes = Record<string, string>

export const keepFiles = async ({ logger }: Payload, { id, content }: File): Promise<Hashes> => {
  const hashes: Hashes = {}
  for (const { version, filename } of versionsIn(content)) {
    const hash = await keepFile(mediaDirectory(), filename)
    if (hash) hashes[version] = hash
    else
      logger.error({ media: id, file: filename }, 'A file that is published is missing in the media library.')
  }
  return hashes
}

/**
 * After the commit, those that were public and that no publication shows any more. To be called once the content of what
 * was withdrawn is purged.
 * @param names of the files in what was withdrawn
 */
export const dropFiles = async (
  payload: Payload,
  { id, names }: { id: string; names: readonly string[] },
  req: PayloadRequest,
): Promise<void> => {
  const shown = new Set((await contentsOf(payload, id, req)).flatMap(namesIn))
  const dropped = [...new Set(names)].filter((name) => !shown.has(name))
  await afterCommit(payload, req, () => {
    for (const name of dropped)
      dropFile(mediaDirectory(), name).catch((err) =>
        payload.logger.error(
          { err, media: id, file: name },
          'A file that was taken down could not be removed.',
        ),
      )
  })
}

/** The names of all files of a media entry that were ever public and not taken down since. */
export const publishedNames = async (payload: Payload, id: string, req: PayloadRequest): Promise<string[]> =>
  (await contentsOf(payload, id, req)).flatMap(namesIn)

const contentsOf = async (payload: Payload, id: string, req: PayloadRequest): Promise<File['content'][]> => {
  const { docs } = await payload.db.find<{ content?: File['content'] }>({
    collection: 'publications',
    where: { and: [{ type: { equals: 'media' } }, { document: { equals: id } }] },
    select: { content: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ content }) => content ?? {})
}

export const namesIn = (content: File['content']): string[] =>
  versionsIn(content).map(({ filename }) => filename)

export const versionsIn = (content: File['content']): { version: string; filename: string }[] => {
  const sizes = isObject(content.sizes) ? Object.entries(content.sizes) : []
  return [['original', content] as const, ...sizes].flatMap(([version, file]) =>
    isObject(file) && typeof file.filename === 'string' ? [{ version, filename: file.filename }] : [],
  )
}

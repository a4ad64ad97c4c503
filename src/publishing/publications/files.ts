// The bytes behind a publication of the media library: the file and its smaller versions.
import type { Payload, PayloadRequest } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import { isObject } from '@/content/content'
import { afterCommit } from '@/platform/database/afterCommit'
import { dropFile, keepFile } from '@/platform/uploads/keptFiles'
import type { DocumentText } from '@/workflow/reviews/documents'

type File = Pick<DocumentText, 'id' | 'content'>

export const keepFiles = async ({ logger }: Payload, { id, content }: File): Promise<void> => {
  for (const name of namesIn(content))
    if (!(await keepFile(mediaDirectory(), name)))
      logger.error({ media: id, file: name }, 'A file that is published is missing in the media library.')
}

/** After the commit, those of all its publications: nobody is shown it any more. To be called before these are purged. */
export const dropFiles = async (
  payload: Payload,
  { id }: Pick<File, 'id'>,
  req: PayloadRequest,
): Promise<void> => {
  const { docs } = await payload.db.find<{ content?: File['content'] }>({
    collection: 'publications',
    where: { and: [{ type: { equals: 'media' } }, { document: { equals: id } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const names = new Set(docs.flatMap(({ content }) => namesIn(content ?? {})))
  await afterCommit(payload, req, () => {
    for (const name of names)
      dropFile(mediaDirectory(), name).catch((err) =>
        payload.logger.error(
          { err, media: id, file: name },
          'A file that was taken down could not be removed.',
        ),
      )
  })
}

const namesIn = ({ filename, sizes }: File['content']): string[] =>
  [{ filename }, ...Object.values(isObject(sizes) ? sizes : {}).filter(isObject)]
    .map((version) => version.filename)
    .filter((name) => typeof name === 'string')

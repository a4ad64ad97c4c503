// The bytes of a published file: kept under its name for as long as it may be asked for, whatever becomes of the library's
// own copy. Payload (3.90.1) deletes that when a draft brings another file, also while the public is shown the first.
import { constants } from 'node:fs'
import { access, copyFile, link, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

export const keptIn = (library: string): string => path.join(library, 'published')

/** Done twice, it does nothing more. A file that is lost is none: answers whether there is one. */
export const keepFile = async (library: string, name: string): Promise<boolean> => {
  const kept = path.join(keptIn(library), name)
  if (await isThere(kept)) return true
  await mkdir(keptIn(library), { recursive: true })
  const own = path.join(library, name)
  return (await isDone(link(own, kept))) || isDone(copyFile(own, kept, constants.COPYFILE_EXCL))
}

export const dropFile = (library: string, name: string): Promise<void> =>
  rm(path.join(keptIn(library), name), { force: true })

/** A name that no file has or had: what was once public under it stays what it was. */
export const freeName = async (library: string, name: string): Promise<string> => {
  const { name: stem, ext } = path.parse(withoutMeasures(name))
  for (let count = 0; ; count += 1) {
    const free = count === 0 ? `${stem}${ext}` : `${stem}-${count}${ext}`
    const places = [path.join(library, free), path.join(keptIn(library), free)]
    if ((await Promise.all(places.map(isThere))).every((there) => !there)) return free
  }
}

/** Names that end in measures are those of smaller versions, which Payload writes over whatever is there. */
const withoutMeasures = (name: string): string => name.replace(/(-\d+x\d+)(\.\w+)$/, '$1-file$2')

const isThere = (file: string): Promise<boolean> => isDone(access(file))

const isDone = (done: Promise<unknown>): Promise<boolean> =>
  done.then(
    () => true,
    () => false,
  )

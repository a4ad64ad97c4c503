// The bytes of a published file: kept under its name for as long as it may be asked for, whatever becomes of the library's
// own copy. Payload (3.90.1) deletes that when a draft brings another file, also while the public is shown the first.
import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, copyFile, link, mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

export const keptIn = (library: string): string => path.join(library, 'published')

/** Done twice, it does nothing more. Answers the hash of the bytes; none of a file that is lost. */
export const keepFile = async (library: string, name: string): Promise<string | undefined> => {
  const kept = path.join(keptIn(library), name)
  const own = path.join(library, name)
  await mkdir(keptIn(library), { recursive: true })
  const isKept =
    (await isThere(kept)) ||
    (await isDone(link(own, kept))) ||
    (await isDone(copyFile(own, kept, constants.COPYFILE_EXCL)))
  return isKept ? hashOf(kept) : undefined
}

/** The first 96 bits of the SHA-256, in base64url: short, and nobody makes two files that share them by chance. */
const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest().subarray(0, 12).toString('base64url')
}

export const dropFile = (library: string, name: string): Promise<void> =>
  rm(path.join(keptIn(library), name), { force: true })

/** The names of those kept since before an instant, in milliseconds. */
export const keptBefore = async (library: string, instant: number): Promise<string[]> => {
  const names = await readdir(keptIn(library)).catch(() => [])
  const times = await Promise.all(
    names.map((name) => stat(path.join(keptIn(library), name)).then(({ ctimeMs }) => ctimeMs, never)),
  )
  return names.filter((_, index) => Number(times[index]) < instant)
}

/** Of a file that went meanwhile. */
const never = () => Number.POSITIVE_INFINITY

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

// The parts of a package of Office (ISO/IEC 29500-2: a ZIP file): what they are called, and what is in some of them.
import { fromBufferPromise, type ZipFile } from 'yauzl'

export interface Part {
  name: string
  /** Whole; nothing is unpacked before. */
  read: () => Promise<Buffer>
}

const mostParts = 10_000
/** Bytes of all parts, as the package tells them; what a part holds beyond that is an error when it is read. */
const mostUnpacked = 512 * 1024 ** 2
/** Bytes of one that is read, and of all: they are XML, and the longest of books takes 10 MB. */
const longestRead = 32 * 1024 ** 2
const mostRead = 64 * 1024 ** 2

/** @throws when it is damaged, unpacks to too much, has a name twice or is locked */
export const partsOf = async (data: Buffer): Promise<Part[]> => {
  const zip = await fromBufferPromise(data, { autoClose: false })
  const parts = new Map<string, Part>()
  let [unpacked, left] = [0, mostRead]
  const readOnce = (entry: Entry): Promise<Buffer> => {
    left -= entry.uncompressedSize
    if (entry.uncompressedSize > longestRead || left < 0) throw new Error('There is too much to read.')
    return read(zip, entry)
  }
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase()
    unpacked += entry.uncompressedSize
    if (parts.has(name)) throw new Error('Two parts have one name.')
    if (entry.isEncrypted()) throw new Error('A part is locked.')
    if (parts.size === mostParts || unpacked > mostUnpacked) throw new Error('It unpacks to too much.')
    parts.set(name, { name, read: async () => readOnce(entry) })
  }
  return [...parts.values()]
}

type Entry = Parameters<ZipFile['openReadStreamPromise']>[0]

const read = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

// Lines that are written once and never changed: what was sent to whom, who left. A line is on the disk before `add`
// answers, so a restart knows all of them.
import { mkdir, open, readFile } from 'node:fs/promises'
import path from 'node:path'

export interface Ledger {
  has: (line: string) => boolean
  add: (line: string) => Promise<void>
}

export const openLedger = async (file: string): Promise<Ledger> => {
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(file, 'a')
  const text = await readFile(file, 'utf8')
  // A crash in the middle of a line: the next one must not continue it.
  if (text !== '' && !text.endsWith('\n')) await handle.write('\n')
  const lines = new Set(text.split('\n'))
  return {
    has: (line) => lines.has(line),
    add: async (line) => {
      lines.add(line)
      await handle.write(`${line}\n`)
      await handle.datasync()
    },
  }
}

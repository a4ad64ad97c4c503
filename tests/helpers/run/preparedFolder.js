// Where preparedNewsroom.ts keeps what it has filled, for as long as the run lasts; both databases share it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const makePreparedFolder = async () => {
  process.env.TEST_PREPARED ??= await mkdtemp(path.join(tmpdir(), 'imprimatur-prepared-'))
}

export const removePreparedFolder = () => rm(process.env.TEST_PREPARED, { recursive: true, force: true })

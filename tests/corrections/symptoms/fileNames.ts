import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  const { upload } = plain.config.collections.find(({ slug }) => (slug as string) === 'files') ?? {}
  const folder = path.join(String(upload?.staticDir), 'below')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'x.txt'), 'Of another collection.')
  expect((await plain.ask('/files/file/below%2fx.txt', { headers })).status).toBe(200)
  expect((await plain.ask('/files/file/none.txt', { headers })).status).toBe(500)
}

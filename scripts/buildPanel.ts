// `npm run build`: builds the admin panel ahead, so that `npm start` finds it. Does nothing when it is fresh.

import { root } from '@/platform/root'
import { buildPanel } from '@/server/panel/buildPanel'

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  await buildPanel({ root, say })
} catch (err) {
  process.stderr.write(`${(err as Error).message}\n`)
  process.exitCode = 1
}

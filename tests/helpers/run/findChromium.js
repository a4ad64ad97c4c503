// Finds the browser for the browser tests: CHROMIUM_PATH, PATH, the usual places.
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The first one draws no windows and spares a quarter of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium']

/** Leaves the binary in CHROMIUM_PATH; answers why there is none, or nothing. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? undefined : `CHROMIUM_PATH names ${named}, which does not exist`
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
  const found = [...onPath, ...places].find((file) => existsSync(file))
  if (!found) return 'no Chromium on PATH; install one or set CHROMIUM_PATH'
  process.env.CHROMIUM_PATH = found
}

// `npm run bench`: times the product beside itself, servers and load in processes of their own.
// `--mongodb URL` measures on that database instead of an SQLite file; `--json FILE` writes the numbers.
import { fork } from 'node:child_process'
import { Console } from 'node:console'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Measured, measure } from './measure'

interface Started {
  url: string
  token: string
  workflow: string
}

const { values } = parseArgs({
  options: {
    mongodb: { type: 'string' },
    json: { type: 'string' },
    requests: { type: 'string', default: '300' },
    transitions: { type: 'string', default: '200' },
  },
})

const folder = mkdtempSync(path.join(tmpdir(), 'imprimatur-bench-'))
const newsroom = fork('scripts/run.mjs', ['bench/newsroom.ts'], {
  execArgv: ['--conditions=production'],
  env: {
    ...process.env,
    DATABASE_URL: values.mongodb ?? `file:${path.join(folder, 'bench.db')}`,
    PAYLOAD_SECRET: 'a secret for a benchmark, thirty-two characters',
    BENCH_TRANSITIONS: values.transitions,
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    SITE_URL: 'http://localhost',
    HOST: '127.0.0.1',
  },
})

try {
  const { url, token, workflow } = await new Promise<Started>((resolve, reject) => {
    newsroom.once('message', (message) => resolve(message as Started))
    newsroom.once('exit', (code) => reject(new Error(`The newsroom ended with the code ${code}.`)))
  })
  const requests = Number(values.requests)
  const headers = { authorization: `JWT ${token}` }
  const rows: Record<string, Measured> = {
    'GET /healthz': await measure(`${url}/healthz`, { requests }),
    'GET /api/users/me': await measure(`${url}/api/users/me`, { requests, headers }),
    [`GET …/workflow (${values.transitions} transitions)`]: await measure(url + workflow, {
      requests,
      headers,
    }),
  }
  report(rows)
  if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 2))
} finally {
  newsroom.removeAllListeners('exit')
  newsroom.disconnect()
  await new Promise((resolve) => newsroom.once('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
}

function report(rows: Record<string, Measured>) {
  const table = Object.entries(rows).map(([what, { median, p99, requests }]) => ({
    what,
    'median ms': Number(median.toFixed(2)),
    'p99 ms': Number(p99.toFixed(2)),
    requests,
  }))
  new Console(process.stdout).table(table)
}

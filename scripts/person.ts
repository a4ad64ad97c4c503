// `npm run person -- export|erase`: what the product holds about one person, and its erasure. See README, “The rights of persons”.
// Exit code 0: done; 1: refused, or a name still stands somewhere; 2: the command was not understood.
import '@/platform/log/dotenv'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import { system } from '@/access/roles'
import { type ErasureReport, erasePerson, rehearseErasure } from '@/persons/erasePerson'
import { exportPerson, fileAt } from '@/persons/exportPerson'
import { bylines, proses, usual } from '@/persons/options'
import { findPerson, nameOf, type Person } from '@/persons/person'
import { defaultDatabaseUrl } from '@/platform/database/databaseUrl'
import { serveAlone } from '@/platform/database/serveAlone'

const usage = `npm run person -- export --account <id or e-mail> [--to <folder>]
npm run person -- erase  --account <id or e-mail> [--byline ${bylines.join('|')}] [--prose ${proses.join('|')}] [--confirm <name>]

Who: --account, --contact <id or slug>, --consent <id>, --guest <e-mail>; several are one person. --name adds a name they have or had.
Without --confirm nothing is erased: the report says what would be.
`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    account: { type: 'string' },
    contact: { type: 'string' },
    consent: { type: 'string' },
    guest: { type: 'string' },
    name: { type: 'string', multiple: true },
    to: { type: 'string', default: 'person' },
    byline: { type: 'string', default: usual.byline },
    prose: { type: 'string', default: usual.prose },
    confirm: { type: 'string' },
  },
})

const command = positionals[0]
const byline = bylines.find((one) => one === values.byline)
const prose = proses.find((one) => one === values.prose)

const doExport = async (payload: Payload, person: Person): Promise<boolean> => {
  const exported = await exportPerson(payload, person)
  const files = path.join(values.to, 'files')
  await mkdir(files, { recursive: true })
  await writeFile(path.join(values.to, 'person.json'), `${JSON.stringify(exported, null, 2)}\n`, {
    mode: 0o600,
  })
  for (const { file } of exported.files)
    await copyFile(fileAt(file), path.join(files, file.replaceAll(path.sep, '-')))
  process.stdout.write(`Written to ${values.to}: person.json, ${exported.files.length} files.\n`)
  return true
}

const doErase = async (payload: Payload, person: Person): Promise<boolean> => {
  if (!byline || !prose) throw new Error(usage)
  const options = { byline, prose }
  const name = nameOf(person)
  if (values.confirm === undefined) {
    say(await rehearseErasure(payload, { person, options }))
    process.stdout.write(`Nothing was erased. To erase, add: --confirm ${JSON.stringify(name)}\n`)
    return true
  }
  if (values.confirm !== name) throw new Error('This is not the name of whom you asked for.')
  const report = await erasePerson(payload, { person, options, actor: system })
  say(report)
  return report.places.every(({ left }) => left === 0)
}

const say = (report: ErasureReport): void => void process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)

process.env.DATABASE_URL ||= defaultDatabaseUrl
process.env.LOG_LEVEL ||= 'error'

if (command !== 'export' && command !== 'erase') {
  process.stderr.write(usage)
  process.exit(2)
}
try {
  // A server of an SQLite file would go on answering what was erased: it is asked itself (`POST /api/persons/erase`).
  const release = command === 'erase' ? serveAlone(process.env.DATABASE_URL) : () => {}
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  const { name: names, ...wanted } = values
  const person = await findPerson(payload, { ...wanted, names })
  const isDone = await (command === 'export' ? doExport : doErase)(payload, person)
  await payload.destroy()
  release()
  process.exit(isDone ? 0 : 1)
} catch (err) {
  process.stderr.write(`${(err as Error).message}\n`)
  process.exit(1)
}

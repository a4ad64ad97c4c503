// Takes a snapshot: enters a newsroom, lives a day in it, asks for everything, writes the answers.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { askAll, asking } from './asking'
import { writeConfig } from './config'
import { liveADay } from './day'
import { SnapshotFiles } from './files'
import { writeGraphql } from './graphql'
import { writeMessages } from './messages'
import { namesOf } from './names'
import { normaliser } from './normalise'
import { askPublic } from './publicQuestions'
import {
  editionNames,
  editionsDirectory,
  enterPlan,
  generatedFiles,
  loadSample,
  type Newsroom,
  planEdition,
  type RunningServer,
  readEdition,
  startMailSink,
  startNewsroom,
  startReceiver,
  startServer,
} from './sources'
import { staffQuestions } from './staffQuestions'

const began = new Date()
const [, , folder = ''] = process.argv
const say = (line: string) =>
  process.stderr.write(`${Math.round((Date.now() - began.getTime()) / 1000)} s: ${line}\n`)

const sink = await startMailSink()
const receiver = await startReceiver()
process.env.SMTP_URL = sink.url
const room = await startNewsroom({ background: true })
try {
  await subscribe(room)
  await enter(room)
  const at = await momentBetween()
  const names = await namesOf(room.payload)
  const files = new SnapshotFiles(
    folder,
    normaliser({
      began,
      names,
      places: [
        [new URL(receiver.url).host, 'receiver'],
        [process.cwd(), '<root>'],
        [String(process.env.MEDIA_DIR), '<media>'],
      ],
    }),
  )
  const ask = asking(room.url, files)
  await liveADay(room, ask)
  await quiet(room.payload)
  for (const [id, name] of await namesOf(room.payload)) names.set(id, name)
  say('the newsroom stands')
  await writeMessages(files, { mails: sink.mails, received: receiver.received })
  await askAll(ask, await staffQuestions(room))
  say('staff answers are written')
  const reading = await startFresh(room)
  try {
    const read = asking(reading.url, files)
    await askPublic(read, { at, admin: room.as('admin') })
    say('public answers are written')
    await writeGraphql(files, read, room)
  } finally {
    await reading.close()
  }
  await writeConfig(files, room.payload)
  for (const file of generatedFiles) await files.write(path.basename(file), await readFile(file, 'utf8'))
  say(`${files.count} files are in ${folder}`)
} finally {
  await room.close()
  await sink.close()
  await receiver.close()
}

/** A site that hears of everything. */
async function subscribe({ as }: Newsroom): Promise<void> {
  await as('admin').post('/api/webhooks', { name: 'A site', url: `${receiver.url}/hook` })
}

/** One at a time: what came first stands in lists. */
async function enter(newsroom: Newsroom): Promise<void> {
  await loadSample(newsroom.payload)
  say('the sample is entered')
  const editions = editionsDirectory()
  for (const name of editionNames(editions)) {
    await enterPlan(newsroom, planEdition(readEdition(editions, name)), 1)
    say(`${name} is entered`)
  }
}

/** A moment with nothing else in it, to look back to. */
async function momentBetween(): Promise<string> {
  await pause(20)
  const moment = new Date().toISOString()
  await pause(20)
  return moment
}

/** Until everybody was told. */
async function quiet({ db }: Payload): Promise<void> {
  const left = { status: { in: ['waiting', 'sending'] } }
  while ((await db.count({ collection: 'outbox', where: left })).totalDocs > 0) await pause(500)
}

/** Another server on the same: what it knows by heart, such as how often words occur, has no history. */
async function startFresh({ payload }: Newsroom): Promise<RunningServer> {
  const server = await startServer({ admin: 'off', background: false, variables: { PORT: '0' }, payload })
  while ((await fetch(`${server.url}/v1/search?q=a`)).status === 503) await pause(200)
  return server
}

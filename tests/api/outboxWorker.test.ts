// The worker of a running server tells people by itself, and a message outlives the process that wrote it.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { build } from '../helpers/build'
import { type MailSink, startMailSink } from '../helpers/mailSink'
import { startNewsroom } from '../helpers/newsroom'
import { startProcess } from '../helpers/process'

let sink: MailSink

beforeAll(async () => {
  sink = await startMailSink()
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'news@example.org'
})

afterAll(async () => {
  await sink?.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
})

it('delivers what another process wrote, once, also after one worker was killed', async () => {
  const room = await startNewsroom()
  const article = await build(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  await room.close()
  const killed = await startProcess({ ROLE: 'worker' })
  await killed.stop('SIGKILL')
  const worker = await startProcess({ ROLE: 'worker' })
  try {
    while (sink.to('reviewer@example.org').length === 0) await pause(50)
    // Twice the pause between two looks of the worker.
    await pause(2_000)
    expect(sink.to('reviewer@example.org').map(({ subject }) => subject)).toEqual([
      `“${article.doc.title}” awaits your review`,
    ])
    expect(worker.said()).not.toMatch(/"level":"(error|fatal)"/)
  } finally {
    await worker.stop()
  }
})

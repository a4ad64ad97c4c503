// A real mail server that keeps what it is sent, and refuses what a test tells it to.
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface MailSink {
  url: string
  mails: ParsedMail[]
  /** Recipients → the code the server answers for them: 451 for later, 550 for never. */
  refuse: Map<string, number>
  /** Turns everybody away at the door. */
  isAway: boolean
  connections: number
  /** Recipients that were refused so far, in order. */
  refused: string[]
  to: (address: string) => ParsedMail[]
  close: () => Promise<void>
}

export const startMailSink = async (): Promise<MailSink> => {
  const mails: ParsedMail[] = []
  const refuse = new Map<string, number>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_session, answer) => {
      sink.connections += 1
      answer(sink.isAway ? Object.assign(new Error('Away.'), { responseCode: 421 }) : null)
    },
    onRcptTo: ({ address }, _session, answer) => {
      const code = refuse.get(address)
      if (code) sink.refused.push(address)
      answer(code ? Object.assign(new Error('Refused by the test.'), { responseCode: code }) : null)
    },
    onData: (stream, _session, answer) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        answer()
      }, answer)
    },
  })
  // Clients that are killed leave their connections; without a listener that would end the tests.
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') throw error
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse,
    isAway: false,
    connections: 0,
    refused: [],
    to: (address) => mails.filter((mail) => addressesOf(mail).includes(address)),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
  return sink
}

const addressesOf = ({ to }: ParsedMail): (string | undefined)[] =>
  [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))

// What left the house by itself: mails by recipient, messages of webhooks by event. The order in which they are sent is
// chance, so each is read by itself and they are sorted.
import type { SnapshotFiles } from './files'
import { indented } from './files'
import type { MailSink, Receiver } from './sources'

interface Messages {
  mails: MailSink['mails']
  received: Receiver['received']
}

export const writeMessages = async (files: SnapshotFiles, { mails, received }: Messages): Promise<void> => {
  const letters = mails.map((mail): [string, string] => [
    `mails/${[mail.to ?? []]
      .flat()
      .map(({ text }) => text)
      .join()}.txt`,
    files.normalise([headersOf(mail), mail.text ?? '', mail.html || ''].join('\n\n')),
  ])
  const events = received.map(({ body, headers, path, method }): [string, string] => {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    return [
      `webhooks/${JSON.parse(body).type}.http`,
      files.normalise([`${method} ${path}`, ...lines.sort(), '', indented(body)].join('\n')),
    ]
  })
  for (const [name, texts] of grouped([...letters, ...events]))
    await files.write(name, texts.sort().join('\n\n----\n\n'))
}

/** Boundaries and ids of messages are made by chance. */
const headersOf = ({ headerLines }: MailSink['mails'][number]): string =>
  headerLines
    .map(({ line }) => line.replace(/boundary="[^"]*"/, 'boundary="<boundary>"'))
    .filter((line) => !/^message-id:/i.test(line))
    .sort()
    .join('\n')

const grouped = (pairs: readonly [string, string][]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const [name, text] of pairs) groups.set(name, [...(groups.get(name) ?? []), text])
  return groups
}

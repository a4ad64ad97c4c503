// Webhooks that were accepted and are not dealt with yet, one file each. The CMS counts a message as delivered once it
// has our answer, so it must be on our disk by then; a restart goes on with what is there.
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

export class Inbox<Message> {
  private constructor(private readonly folder: string) {}

  static async open<Message>(folder: string): Promise<Inbox<Message>> {
    await mkdir(folder, { recursive: true })
    return new Inbox<Message>(folder)
  }

  /** @param id of the webhook: the same message twice is one */
  async put(id: string, message: Message): Promise<void> {
    const file = this.fileOf(id)
    const handle = await open(`${file}.new`, 'w')
    await handle.writeFile(JSON.stringify(message))
    await handle.sync()
    await handle.close()
    await rename(`${file}.new`, file)
  }

  /** The messages that wait, with what takes them away. */
  async *waiting(): AsyncGenerator<{ message: Message; done: () => Promise<void> }> {
    for (const name of (await readdir(this.folder)).filter((one) => one.endsWith('.json')).sort()) {
      const file = path.join(this.folder, name)
      yield { message: JSON.parse(await readFile(file, 'utf8')) as Message, done: () => rm(file) }
    }
  }

  private fileOf(id: string): string {
    return path.join(this.folder, `${encodeURIComponent(id)}.json`)
  }
}

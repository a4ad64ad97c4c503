// Who gets the newsletter: the list in `subscribers.json`, without those who left. Their address to unsubscribe is
// signed, so that nobody can take others off the list.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Ledger, openLedger } from './ledger'

export interface Subscriber {
  email: string
  /** The first language of the issue when it is not in this one. */
  language: string
}

export class Subscribers {
  private constructor(
    private readonly file: string,
    private readonly left: Ledger,
    private readonly key: string,
  ) {}

  static async open(folder: string, key: string): Promise<Subscribers> {
    const left = await openLedger(path.join(folder, 'unsubscribed.txt'))
    return new Subscribers(path.join(folder, 'subscribers.json'), left, key)
  }

  /** Read again for each issue: the list may be edited at any time. */
  async list(): Promise<Subscriber[]> {
    const all = JSON.parse(await readFile(this.file, 'utf8')) as Subscriber[]
    return all.filter(({ email }) => !this.left.has(email))
  }

  /** What the address to unsubscribe ends in. */
  query(email: string): string {
    return new URLSearchParams({ email, signature: this.sign(email) }).toString()
  }

  /** @returns false when the signature is not ours */
  async unsubscribe(email: string, signature: string): Promise<boolean> {
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(email))]
    if (given.length !== right.length || !timingSafeEqual(given, right)) return false
    if (!this.left.has(email)) await this.left.add(email)
    return true
  }

  private sign(email: string): string {
    return createHmac('sha256', this.key).update(`unsubscribe:${email}`).digest('base64url')
  }
}

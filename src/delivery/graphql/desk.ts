// What one operation reads at one moment. Its root fields ask side by side; documents that they name are found by one
// query, and what all of them show is loaded by one batch of each kind. Fields below the root load nothing.
import type { Payload } from 'payload'
import { withReferences } from '@/delivery/documents/references/load'
import { References } from '@/delivery/documents/references/references'
import { findNamed } from '@/delivery/graphql/findNamed'
import { together } from '@/delivery/graphql/together'
import type { DocumentName } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

/** Presents what one field found, and answers what gives it: a failure is that field's alone. */
type Presenter = () => () => unknown

interface Options {
  /** ISO 8601 instant; now when absent. */
  at: string | undefined
  /** Takes what the answer depends on. */
  note: (tags: readonly string[]) => void
}

export class Desk {
  readonly references = new References()
  readonly #find: (name: DocumentName) => Promise<() => Publication | null>
  readonly #show: (presenter: Promise<Presenter>) => Promise<() => unknown>

  constructor(payload: Payload, { at, note }: Options) {
    this.#find = together((names: readonly DocumentName[]) => findNamed(payload, names, { at, note }))
    this.#show = together(async (asked: readonly Promise<Presenter>[]) => {
      const presenters = await Promise.all(asked)
      const present = () => presenters.map((presenter) => presenter())
      const shown = await withReferences(payload, this.references, { present, at })
      note(this.references.tags())
      return shown
    })
  }

  /**
   * The document of this name; null when none is public.
   * @throws {Problem} 410
   */
  async find(name: DocumentName): Promise<Publication | null> {
    return (await this.#find(name))()
  }

  /** Presents what was found, once everything that it shows is there. */
  async show<F, T>(found: Promise<F>, present: (found: F) => T): Promise<T> {
    const presenter = found.then(
      (value) => () => {
        const shown = present(value)
        return () => shown
      },
      (reason: unknown) => () => () => {
        throw reason
      },
    )
    return (await this.#show(presenter))() as T
  }
}

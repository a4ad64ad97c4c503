// What one operation reads at one moment. Its root fields ask side by side; documents that they name are found by one
// query, and what all of them show is loaded by one batch of each kind. Fields below the root load nothing.
import DataLoader from 'dataloader'
import type { Payload } from 'payload'
import { withReferences } from '@/delivery/documents/references/load'
import { References } from '@/delivery/documents/references/references'
import { findNamed } from '@/delivery/graphql/findNamed'
import type { DocumentName } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

interface Options {
  /** ISO 8601 instant; now when absent. */
  at: string | undefined
  /** Takes what the answer depends on. */
  note: (tags: readonly string[]) => void
}

export class Loader {
  readonly references = new References()
  readonly #named: DataLoader<DocumentName, Publication | null>
  /** Presents what one field found, or says why it found nothing: a failure is that field's alone. */
  readonly #shown: DataLoader<Promise<() => unknown>, unknown>

  constructor(payload: Payload, { at, note }: Options) {
    this.#named = new DataLoader<DocumentName, Publication | null>(
      (names) => findNamed(payload, names, { at, note }),
      { cache: false },
    )
    const showAll = async (asked: readonly Promise<() => unknown>[]) => {
      const presenters = await Promise.all(asked)
      const present = () => presenters.map((presenter) => presenter())
      const shown = await withReferences(payload, this.references, { present, at })
      note(this.references.tags())
      return shown
    }
    this.#shown = new DataLoader(showAll, { cache: false })
  }

  /**
   * The document of this name; null when none is public.
   * @throws {Problem} 410
   */
  find(name: DocumentName): Promise<Publication | null> {
    return this.#named.load(name)
  }

  /** Presents what was found, once everything that it shows is there. */
  show<F, T>(found: Promise<F>, present: (found: F) => T): Promise<T> {
    const presenter = found.then(
      (value) => () => present(value),
      (reason: unknown) => () => reason,
    )
    return this.#shown.load(presenter) as Promise<T>
  }
}

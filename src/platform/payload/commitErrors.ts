// Payload 3.90.1: @payloadcms/drizzle swallows a COMMIT that fails (a full disk, say) and reports success.
// Issue: https://github.com/payloadcms/payload/pull/17726
// Until: what a commit fails with reaches whoever asked for it.
import { Sqlite3Transaction } from '@libsql/client/sqlite3'

/** A transaction that keeps what its commit failed with. */
export class CheckedTransaction extends Sqlite3Transaction {
  #commitError: unknown

  override async commit(): Promise<void> {
    try {
      await super.commit()
    } catch (error) {
      this.#commitError = error
      throw error
    }
  }

  /** @throws what the commit failed with */
  demandCommitted(): void {
    if (this.#commitError) throw this.#commitError
  }
}

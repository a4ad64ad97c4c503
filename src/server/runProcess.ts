// What a command of this product is as a process: it ends on a signal when its work is done, and on a failure with a reason.
import { logger } from '@/platform/log/logger'
import { surviveStrayFailures } from '@/platform/payload/strayFailures'
import { StartError } from './startError'

interface Closable {
  close: () => Promise<void>
}

/** Runs `start`; a reason its operator can mend ends it with that sentence alone and the code 1. */
export async function runProcess(start: () => Promise<Closable>): Promise<void> {
  surviveStrayFailures()
  try {
    closeOnSignal(await start())
  } catch (err) {
    if (err instanceof StartError) process.stderr.write(`${err.message}\n`)
    else logger.fatal({ err }, 'The start failed.')
    process.exit(1)
  }
}

// Ctrl+C reaches this process twice: from the terminal and from npm, which passes it on.
const sameSignal = 500

function closeOnSignal({ close }: Closable): void {
  let first: number | undefined
  const stop = async (signal: NodeJS.Signals) => {
    if (first !== undefined) {
      if (Date.now() - first > sameSignal) process.exit(1)
      return
    }
    first = Date.now()
    logger.info({ signal }, 'Stopping: what is under way is finished first.')
    try {
      await close()
      process.exit(0)
    } catch (err) {
      logger.error({ err }, 'The stop failed.')
      process.exit(1)
    }
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}

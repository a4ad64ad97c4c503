// Payload 3.90.1: waits for its check of a `where` over two references, but not for what that check begins in turn: a
// refused query ends the process for everybody, though the person had their answer.
// Issue: https://github.com/payloadcms/payload/issues/9008
// Until: every check is waited for.
import { logger } from '@/platform/log/logger'

/** From now on a failure that nobody waited for is logged. */
export const surviveStrayFailures = (): void => {
  process.on('unhandledRejection', (err) => logger.error({ err }, 'Something failed that nobody waited for.'))
}

// One structured log for server and Payload alike. Secrets, and the values of failed queries, are cut out before a line is
// written.
import './dotenv'
import { type Logger, type LoggerOptions, pino } from 'pino'
import { withoutValues } from '@/platform/log/withoutValues'

const secrets = ['authorization', 'cookie', 'password', 'token', 'apiKey', 'secret', 'set-cookie']
const depths = ['', '*.', '*.*.', '*.*.*.']

const withoutValuesIn = (given: unknown): unknown => {
  if (given instanceof Error) return withoutValues(given)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, value instanceof Error ? withoutValues(value) : value]),
  )
}

const levels: Record<string, string> = { test: 'silent' }

/** Exported for tests, which read what it writes. */
export const loggerOptions: LoggerOptions = {
  level: process.env.LOG_LEVEL || levels[process.env.NODE_ENV ?? ''] || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  redact: {
    paths: depths.flatMap((depth) =>
      secrets.map((secret) => (secret.includes('-') ? `${depth.slice(0, -1)}["${secret}"]` : depth + secret)),
    ),
    censor: '[cut]',
  },
  hooks: {
    // Here rather than in a serialiser: pino also takes its sentence from the error.
    logMethod(args, method) {
      method.apply(this, args.map(withoutValuesIn) as typeof args)
    },
  },
}

export const logger: Logger = pino(loggerOptions)

// One structured log for server and Payload alike. Secrets are cut out before a line is written.
import './dotenv'
import { type Logger, pino } from 'pino'

const secrets = ['authorization', 'cookie', 'password', 'token', 'apiKey', 'secret', 'set-cookie']
const depths = ['', '*.', '*.*.', '*.*.*.']

const levels: Record<string, string> = { test: 'silent' }

export const logger: Logger = pino({
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
})

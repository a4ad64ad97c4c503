// The environment as typed values. Every mistake in it becomes one sentence that says what to write instead.
import { z } from 'zod'
import { roles } from '@/access/roles'
import { parseRoles } from '@/accounts/oidc/settings'
import { parseSender } from '@/messaging/mail/sender'
import { defaultDatabaseUrl } from '@/platform/database/databaseUrl'
import { parseAllowList } from '@/platform/http/outgoing/addresses'
import { parseUrl } from '@/platform/parseUrl'
import { parseScanner } from '@/platform/uploads/scanner/clamd'
import { processRoles } from './roles'
import { StartError } from './startError'

export type Environment = z.infer<typeof schema>

/** The environment cannot be used; `message` holds one sentence a line. */
export class EnvironmentError extends StartError {
  override name = 'EnvironmentError'
}

/**
 * Parses the process's variables; an empty one counts as absent.
 * @throws {EnvironmentError} naming every variable that cannot be used
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new EnvironmentError(parsed.error.issues.map(({ message }) => message).join('\n'))
}

const sentence = (text: string) => ({ error: text })

const wholeNumber = (
  name: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: ({ input }) => `${name} is “${input}”: write a whole number from ${from} to ${to}.`,
    })
    .transform(Number)
    .default(otherwise)

const units = { '': 1, kb: 1024, mb: 1024 ** 2 }

const bytes = (text: string): number => {
  const [, digits, unit] = /^(\d+)(kb|mb|)$/i.exec(text) ?? []
  return Number(digits) * units[(unit ?? '').toLowerCase() as keyof typeof units]
}

const size = (name: string, otherwise: number) =>
  z
    .string()
    .refine((text) => bytes(text) >= 1024, {
      error: ({ input }) => `${name} is “${input}”: write a size of at least 1kb, such as 500kb or 2mb.`,
    })
    .transform(bytes)
    .default(otherwise)

const megabytesOrOff = (name: string) =>
  z
    .string()
    .refine((text) => text === 'off' || /^[1-9]\d{0,8}$/.test(text), {
      error: ({ input }) => `${name} is “${input}”: write a whole number of MB, or off.`,
    })
    .optional()

const isWebAddress = (text: string) => /^https?:$/.test(parseUrl(text)?.protocol ?? '')

/** Without TLS only on this machine, for trying things. */
const isSafeAddress = (text: string) => {
  const url = parseUrl(text)
  return (
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname))
  )
}

const trustProxy = (text: string): boolean | number | string => {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+$/.test(text) ? Number(text) : text
}

const addresses = /^((loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d+)?)\s*,?\s*)+$/i

const schema = z
  .object({
    NODE_ENV: z
      .enum(
        ['production', 'development', 'test'],
        sentence('NODE_ENV must be production, development or test.'),
      )
      .optional(),
    ROLE: z
      .enum(processRoles, {
        error: ({ input }) => `ROLE is “${input}”: use one of ${processRoles.join(', ')}.`,
      })
      .default('all'),
    PORT: wholeNumber('PORT', { from: 0, to: 65_535, otherwise: 3000 }),
    HOST: z.string().optional(),
    SITE_URL: z
      .string()
      .refine(isWebAddress, {
        error: ({ input }) =>
          `SITE_URL is “${input}”: write the whole address, such as https://cms.example.org.`,
      })
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    ALLOW_HTTP: z.enum(['true', 'false'], sentence('ALLOW_HTTP must be true or false.')).optional(),
    DATABASE_URL: z.string().optional(),
    PAYLOAD_SECRET: z.string().optional(),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: ({ input }) =>
          `LOG_LEVEL is “${input}”: use trace, debug, info, warn, error, fatal or silent.`,
      })
      .optional(),
    TRUST_PROXY: z
      .string()
      .refine((text) => typeof trustProxy(text) !== 'string' || addresses.test(text), {
        error: ({ input }) =>
          `TRUST_PROXY is “${input}”: write false, the number of proxies in front, or their addresses with commas.`,
      })
      .transform(trustProxy)
      .default(false),
    SMTP_URL: z
      .string()
      .refine((text) => /^smtps?:$/.test(parseUrl(text)?.protocol ?? ''), {
        // Not the value itself: it holds a password.
        error:
          'SMTP_URL must be such as smtp://user:password@mail.example.org:587, or smtps://… with port 465.',
      })
      .optional(),
    MAIL_FROM: z
      .string()
      .refine((text) => parseSender(text) !== undefined, {
        error: ({ input }) =>
          `MAIL_FROM is “${input}”: write an address, such as Newsroom <news@example.org>.`,
      })
      .optional(),
    WEBSUB_HUB: z
      .string()
      .refine(isWebAddress, {
        error: ({ input }) =>
          `WEBSUB_HUB is “${input}”: write the whole address of the hub, such as https://pubsubhubbub.appspot.com.`,
      })
      .optional(),
    WEBHOOK_ALLOW_HOSTS: z
      .string()
      .refine((text) => parseAllowList(text) !== undefined, {
        error: ({ input }) =>
          `WEBHOOK_ALLOW_HOSTS is “${input}”: write host names, addresses or networks with commas, such as hooks.intern, 10.1.0.0/16.`,
      })
      .optional(),
    OIDC_ISSUER: z
      .string()
      .refine(isSafeAddress, {
        error: ({ input }) =>
          `OIDC_ISSUER is “${input}”: write the https address of the provider, such as https://login.example.org/realms/office.`,
      })
      .optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_ROLES: z
      .string()
      .refine((text) => parseRoles(text) !== undefined, {
        error: ({ input }) =>
          `OIDC_ROLES is “${input}”: write pairs with commas, such as cms-editors=editor, cms-chiefs=publisher; roles are ${roles.join(', ')}.`,
      })
      .optional(),
    OIDC_TRUST_EMAIL: z
      .enum(['true', 'false'], sentence('OIDC_TRUST_EMAIL must be true or false.'))
      .optional(),
    BODY_LIMIT: size('BODY_LIMIT', 2 * 1024 ** 2),
    RATE_LIMIT: z
      .string()
      .refine((text) => text === 'off' || /^[1-9]\d{0,6}$/.test(text), {
        error: ({ input }) => `RATE_LIMIT is “${input}”: write a whole number from 1 to 9999999, or off.`,
      })
      .transform((text) => (text === 'off' ? Number.POSITIVE_INFINITY : Number(text)))
      .default(6_000),
    QUERY_SECONDS: wholeNumber('QUERY_SECONDS', { from: 1, to: 600, otherwise: 10 }),
    CACHE_MB: wholeNumber('CACHE_MB', { from: 1, to: 65_536, otherwise: 64 }),
    UPLOAD_DAY_MB: megabytesOrOff('UPLOAD_DAY_MB'),
    UPLOAD_TOTAL_MB: megabytesOrOff('UPLOAD_TOTAL_MB'),
    SCANNER_URL: z
      .string()
      .refine((text) => parseScanner(text) !== undefined, {
        error: ({ input }) =>
          `SCANNER_URL is “${input}”: write tcp://host:3310 or unix:/run/clamav/clamd.ctl.`,
      })
      .optional(),
    SCANNER_DOWN: z
      .enum(['refuse', 'accept'], {
        error: ({ input }) => `SCANNER_DOWN is “${input}”: use refuse or accept.`,
      })
      .optional(),
    MAX_UPLOAD_MB: wholeNumber('MAX_UPLOAD_MB', { from: 1, to: 2048, otherwise: 100 }),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    error:
      'MAIL_FROM is missing: with SMTP_URL, write whom mail comes from, such as Newsroom <news@example.org>.',
  })
  .refine(
    ({ NODE_ENV, SITE_URL, ALLOW_HTTP }) =>
      NODE_ENV !== 'production' || ALLOW_HTTP === 'true' || isSafeAddress(SITE_URL ?? ''),
    {
      error:
        'SITE_URL is no https address, and production does not start without one: passwords and sessions would travel in the clear. Write it, such as https://cms.example.org, or set ALLOW_HTTP=true if that is meant.',
    },
  )
  .refine(
    ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) =>
      !OIDC_ISSUER || (OIDC_CLIENT_ID && OIDC_CLIENT_SECRET),
    {
      error:
        'OIDC_CLIENT_ID or OIDC_CLIENT_SECRET is missing: with OIDC_ISSUER, write both as the provider gave them.',
    },
  )
  .transform((raw) => {
    const production = raw.NODE_ENV === 'production'
    return {
      production,
      role: raw.ROLE,
      port: raw.PORT,
      // The sample accounts' passwords are public: outside production only this machine may reach the server unasked.
      host: raw.HOST ?? (production ? undefined : '127.0.0.1'),
      siteUrl: raw.SITE_URL,
      databaseUrl: raw.DATABASE_URL ?? defaultDatabaseUrl,
      secret: raw.PAYLOAD_SECRET,
      logLevel: raw.LOG_LEVEL,
      trustProxy: raw.TRUST_PROXY,
      smtpUrl: raw.SMTP_URL,
      mailFrom: raw.MAIL_FROM,
      bodyLimit: raw.BODY_LIMIT,
      websubHub: raw.WEBSUB_HUB,
      rateLimit: raw.RATE_LIMIT,
      querySeconds: raw.QUERY_SECONDS,
      cacheBytes: raw.CACHE_MB * 1024 ** 2,
      uploadLimit: raw.MAX_UPLOAD_MB * 1024 ** 2,
    }
  })

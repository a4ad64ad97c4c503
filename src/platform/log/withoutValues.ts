// What a database says of a failed query names the values that people typed: drizzle its parameters, MongoDB the keys of a
// duplicate. A real name must not get into the log that way, so of such an error only what names no value is kept.

type Link = Error & Record<string, unknown>

/** The same error, or a copy without values where a database had a part in it. */
export const withoutValues = (error: Error): Error =>
  chainOf(error).some(isOfDatabase) ? copyOf(error as Link) : error

const copyOf = (error: Link): Error => {
  const message = isOfDatabase(error) ? messageOf(error) : error.name
  const trace = String(error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  const copy: Error = Object.create(Object.getPrototypeOf(error))
  const kept = ['code', 'codeName', 'status'].map((name) => [name, error[name]])
  Object.assign(copy, Object.fromEntries(kept.filter(([, value]) => isPlain(value))))
  const cause = causesOf(error)[0]
  for (const [name, value] of Object.entries({
    name: error.name,
    message,
    stack: [`${error.name}: ${message}`, ...trace].join('\n'),
    ...(cause ? { cause: copyOf(cause) } : {}),
  }))
    Object.defineProperty(copy, name, { value })
  return copy
}

/** Of SQLite it is the name of a constraint or a table; what MongoDB says holds values, but for its index. */
const messageOf = (error: Link): string => {
  if (typeof error.query === 'string') return `Failed query: ${withoutLiterals(error.query)}`
  if (isOfSqlite(error)) return withoutLiterals(error.message)
  const [index = ''] = /index: \S+/.exec(error.message) ?? []
  return [error.codeName, error.code, index].filter(Boolean).join(' ') || error.name
}

const withoutLiterals = (text: string): string => text.replace(/'(?:[^']|'')*'/g, '?')

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

const isOfDatabase = (error: Link): boolean => isOfSqlite(error) || 'params' in error || isOfMongo(error)

const isOfSqlite = ({ name, code }: Link): boolean =>
  /^(Libsql|Sqlite)/.test(name) || (typeof code === 'string' && code.startsWith('SQLITE_'))

/** Of the driver and of Mongoose, whose errors quote what could not be cast. */
const isOfMongo = (error: Link): boolean =>
  /^Mongo|^(CastError|ValidatorError|VersionError|DocumentNotFoundError|StrictModeError)$/.test(error.name) ||
  '_message' in error

const chainOf = (error: unknown): Link[] => {
  const found: Link[] = []
  const waiting: unknown[] = [error]
  while (waiting.length > 0 && found.length < 20) {
    const link = waiting.shift()
    if (!(link instanceof Error) || found.includes(link as Link)) continue
    found.push(link as Link)
    waiting.push(...causesOf(link as Link))
  }
  return found
}

const causesOf = ({ cause, originalError, errors }: Link): Link[] =>
  [cause, originalError, ...(Array.isArray(errors) ? errors : [])].filter(
    (one): one is Link => one instanceof Error,
  )

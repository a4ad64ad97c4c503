// Five projects from one tree: unit; access and api on SQLite and again on MongoDB; browser; what others read us with.
// What a project needs from outside is looked for here, so that a missing one is left out loudly (see the reporter).
import { findChromium } from './tests/helpers/run/findChromium.js'
import { findMongod } from './tests/helpers/run/findMongod.js'
import { findReaders } from './tests/helpers/run/findReaders.js'
import { shared } from './tests/helpers/run/shared.js'

const onDatabase = {
  testMatch: ['<rootDir>/tests/access/**/*.test.ts', '<rootDir>/tests/api/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/helpers/run/checkAnswers.ts'],
}

const onSqlite = {
  ...shared,
  globalSetup: './tests/helpers/run/sqliteSetup.js',
  globalTeardown: './tests/helpers/run/sqliteTeardown.js',
  testEnvironment: './tests/helpers/run/sqliteEnvironment.js',
}

const projects = [
  { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
  { ...onSqlite, ...onDatabase, displayName: 'sqlite' },
  {
    ...shared,
    displayName: 'mongodb',
    ...onDatabase,
    globalSetup: './tests/helpers/run/mongodbSetup.js',
    globalTeardown: './tests/helpers/run/mongodbTeardown.js',
    testEnvironment: './tests/helpers/run/mongodbEnvironment.js',
  },
  { ...onSqlite, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  { ...onSqlite, displayName: 'readers', testMatch: ['<rootDir>/tests/readers/**/*.test.ts'] },
]

const needs = {
  mongodb: { find: findMongod, variable: 'REQUIRE_MONGODB', half: 'the MongoDB half of access and api' },
  browser: { find: findChromium, variable: 'REQUIRE_BROWSER', half: 'the browser tests' },
  readers: { find: findReaders, variable: 'REQUIRE_READERS', half: 'the tests with foreign readers' },
}

export default async () => {
  const absent = []
  for (const [name, { find, variable, half }] of Object.entries(needs)) {
    if (!isSelected(name)) continue
    const reason = await find()
    if (reason) absent.push({ name, half, reason, required: process.env[variable] === '1' })
  }
  const missing = new Set(absent.map(({ name }) => name))
  return {
    projects: projects.filter(({ displayName }) => !missing.has(displayName)),
    maxWorkers: 2,
    testTimeout: 60_000,
    workerIdleMemoryLimit: '1.5GB',
    passWithNoTests: true,
    reporters: ['default', ['./tests/helpers/run/reporter.js', { absent }]],
  }
}

/** With --selectProjects, only what those projects need is looked for. */
function isSelected(name) {
  const joined = process.argv.find((word) => word.startsWith('--selectProjects='))
  if (joined) return joined.split('=')[1] === name
  const from = process.argv.indexOf('--selectProjects')
  if (from < 0) return true
  const rest = process.argv.slice(from + 1)
  const end = rest.findIndex((word) => word.startsWith('-'))
  return rest.slice(0, end < 0 ? rest.length : end).includes(name)
}

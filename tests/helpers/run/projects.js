// The projects of the suite, and what each needs from outside.
import { findChromium } from './findChromium.js'
import { findMongod } from './findMongod.js'
import { findReaders } from './findReaders.js'
import { shared } from './shared.js'

const onDatabase = {
  testMatch: ['access', 'api', 'corrections'].map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  setupFilesAfterEnv: ['<rootDir>/tests/helpers/run/checkAnswers.ts'],
}

const onSqlite = {
  ...shared,
  globalSetup: './tests/helpers/run/sqliteSetup.js',
  globalTeardown: './tests/helpers/run/sqliteTeardown.js',
  testEnvironment: './tests/helpers/run/sqliteEnvironment.js',
}

export const projects = [
  { ...shared, displayName: 'change', testMatch: ['<rootDir>/tests/change/**/*.test.ts'] },
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
  {
    ...onSqlite,
    displayName: 'browser',
    globalSetup: './tests/helpers/run/browserSetup.js',
    globalTeardown: './tests/helpers/run/browserTeardown.js',
    testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  },
  { ...onSqlite, displayName: 'readers', testMatch: ['<rootDir>/tests/readers/**/*.test.ts'] },
]

export const projectNames = projects.map(({ displayName }) => displayName)

/** `find` answers why it is not there; the variable makes that a failure. */
export const needs = {
  mongodb: { find: findMongod, variable: 'REQUIRE_MONGODB', half: 'the MongoDB half of access and api' },
  browser: { find: findChromium, variable: 'REQUIRE_BROWSER', half: 'the browser tests' },
  readers: { find: findReaders, variable: 'REQUIRE_READERS', half: 'the tests with foreign readers' },
}

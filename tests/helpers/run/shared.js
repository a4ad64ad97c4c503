// What all projects of the suite have in common (ADR 27).
export const shared = {
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  runtime: '<rootDir>/tests/helpers/run/runtime.cjs',
  testEnvironment: '<rootDir>/tests/helpers/run/mainRealm.js',
  // See scripts/run.mjs: the other files of lexical 0.50 await each other in a circle.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
}

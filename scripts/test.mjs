// `npm test` runs everything; `npm test -- sqlite cursor` the files of one project whose path has that word. What
// begins with a dash goes to Jest.
import { spawnSync } from 'node:child_process'
import { memoryFolder } from '../tests/helpers/run/memoryFolder.js'
import { projectNames } from '../tests/helpers/run/projects.js'

const words = process.argv.slice(2)
const isOption = (word) => word.startsWith('-')
const projects = words.filter((word) => projectNames.includes(word))
const files = words.filter((word) => !isOption(word) && !projects.includes(word))
const named = words.includes('--findRelatedTests') ? files : ['--testPathPatterns', ...files]

// Jest starts its workers with the same flags. A test file lives too short to be worth V8's threads beside it, which
// optimise code and collect garbage: they took a quarter of the time of the processors.
const frugal = ['--single-threaded-gc', '--interrupt-budget=400000']

const { status } = spawnSync(
  process.execPath,
  [
    ...frugal,
    'node_modules/jest/bin/jest.js',
    ...(files.length > 0 ? named : []),
    ...words.filter(isOption),
    ...(projects.length > 0 ? ['--selectProjects', ...projects] : []),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      // ES modules in Jest (ADR 5); the same files of lexical as in scripts/run.mjs.
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning --conditions=production',
      TMPDIR: await memoryFolder(),
    },
  },
)
process.exitCode = status ?? 1

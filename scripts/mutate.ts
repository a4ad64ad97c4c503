// Proves that rules are guarded: breaks files in one place at a time, in a copy of the tree, and runs the unit tests that
// import them. What no test notices is printed: `npm run mutate -- src/workflow/core src/access/staff.ts`.
// Not Stryker: 10 wants Node 22, and 9.6 starts Jest anew for what is read once, as tables of rules are.
//   --sample=200    so many of all, picked by --seed=1
//   --tests=decide  the tests whose path fits, in place of those that import the file
//   --project=unit  the tests of Jest's project; `sqlite` with some --tests for what the API alone can show
//   --timeout=60    seconds for the tests of one change; what takes longer was noticed
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Mutant, mutantsOf } from './mutate/mutants'
import { sample } from './mutate/sample'
import { type Outcome, Sandbox } from './mutate/sandbox'

const rules = ['src/workflow', 'src/access', 'src/hooks', 'src/publishing/publications', 'src/delivery']

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
    project: { type: 'string', default: 'unit' },
    timeout: { type: 'string', default: '60' },
  },
})

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const filesIn = (name: string): string[] =>
  statSync(name).isFile()
    ? [name]
    : readdirSync(name, { recursive: true, encoding: 'utf8' })
        .map((file) => path.join(name, file))
        .filter((file) => /\.tsx?$/.test(file))
        .sort()

/** The mutants of the files that have tests, which must pass before anything is broken. */
const testedMutants = async (sandbox: Sandbox, files: string[]): Promise<Mutant[]> => {
  const mutants: Mutant[] = []
  for (const file of files) {
    const outcome = await sandbox.run({ project: values.project, related: file, tests: values.tests })
    if (outcome === 'no tests') say(`${file}: no test imports it.`)
    else if (outcome === 'passed') mutants.push(...mutantsOf(file, readFileSync(file, 'utf8')))
    else throw new Error(`The tests of ${file} fail as it is.`)
  }
  return mutants
}

const outcomeOf = async (sandbox: Sandbox, { file, source, original }: Mutant): Promise<Outcome> => {
  sandbox.write(file, source)
  const outcome = await sandbox.run({ project: values.project, related: file, tests: values.tests })
  sandbox.write(file, original)
  return outcome
}

const sandbox = new Sandbox(Number(values.timeout))
try {
  const all = await testedMutants(sandbox, (positionals.length > 0 ? positionals : rules).flatMap(filesIn))
  const mutants = sample(all, Number(values.sample ?? all.length), Number(values.seed))
  const counts: Record<Outcome, number> = { failed: 0, passed: 0, 'timed out': 0, 'no tests': 0 }
  for (const mutant of mutants) {
    const outcome = await outcomeOf(sandbox, mutant)
    counts[outcome] += 1
    if (outcome === 'passed') say(`${mutant.file}:${mutant.line}  ${mutant.change}`)
  }
  const late = counts['timed out'] > 0 ? `, ${counts['timed out']} only by running out of time` : ''
  say(
    `${counts.passed} of ${mutants.length} changes were noticed by no test${late} (${all.length} are possible).`,
  )
} finally {
  sandbox.close()
}

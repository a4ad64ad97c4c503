// Five projects from one tree: unit; access and api on SQLite and again on MongoDB; browser; what others read us with.
// What a project needs from outside is looked for here, so that a missing one is left out loudly (see the reporter).
import { needs, projectNames, projects } from './tests/helpers/run/projects.js'
import { selectedProjects } from './tests/helpers/run/selectedProjects.js'

export default async () => {
  const selected = selectedProjects(process.argv, projectNames)
  const absent = []
  for (const [name, { find, variable, half }] of Object.entries(needs)) {
    if (!selected.includes(name)) continue
    const reason = await find()
    if (reason) absent.push({ name, half, reason, required: process.env[variable] === '1' })
  }
  const missing = new Set(absent.map(({ name }) => name))
  return {
    projects: projects.filter(({ displayName }) => !missing.has(displayName)),
    // Three on two cores: the files wait for clocks, other processes and the database for a tenth of their time.
    maxWorkers: 3,
    testTimeout: 60_000,
    workerIdleMemoryLimit: '1.5GB',
    passWithNoTests: true,
    testSequencer: './tests/helpers/run/longestFirst.js',
    reporters: ['default', ['./tests/helpers/run/reporter.js', { absent }]],
  }
}

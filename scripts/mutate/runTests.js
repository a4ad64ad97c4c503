// Runs tests in one process as often as it is asked, until one fails: starting Jest takes longer than most of them.
import { runCLI } from 'jest'

process.on('message', async ({ project, related, tests }) => {
  const which = tests ? { testPathPatterns: [tests], _: [] } : { findRelatedTests: true, _: [related] }
  const options = { bail: 1, runInBand: true, silent: true, reporters: [], passWithNoTests: true }
  const testSequencer = `${import.meta.dirname}/shortestFirst.js`
  const { results } = await runCLI(
    { $0: 'jest', selectProjects: [project], ...which, ...options, testSequencer },
    [process.cwd()],
  )
  // Jest 30 ends its process after the first failure that it is to stop at, sooner or later: so does this.
  if (!results.success) process.exit(1)
  process.send(results.numTotalTests > 0 ? 'passed' : 'no tests')
})

// Runs tests in one process as often as it is asked: starting Jest takes longer than most of them.
import { runCLI } from 'jest'

process.on('message', async ({ project, related, tests }) => {
  const which = tests ? { testPathPatterns: [tests], _: [] } : { findRelatedTests: true, _: [related] }
  const options = { bail: 1, runInBand: true, silent: true, reporters: [], passWithNoTests: true }
  const testSequencer = `${import.meta.dirname}/shortestFirst.js`
  try {
    const { results } = await runCLI(
      { $0: 'jest', selectProjects: [project], ...which, ...options, testSequencer },
      [process.cwd()],
    )
    const passed = results.numTotalTests > 0 ? 'passed' : 'no tests'
    process.send(results.success ? passed : 'failed')
  } catch {
    process.send('failed')
  }
})

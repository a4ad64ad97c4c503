// Says last, and so that nobody overlooks it, what was skipped; then `N passed, N failed`.
import { writeSync } from 'node:fs'

export default class LastWord {
  constructor(_globalConfig, { absent = [] } = {}) {
    this.absent = absent
  }

  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) =>
      file.testResults
        .filter(({ status }) => status === 'pending' || status === 'todo')
        .map(({ fullName }) => `${file.displayName?.name ?? ''} ${fullName}`),
    )
    const required = this.absent.filter((one) => one.required)
    const lines = [
      ...this.absent.map(({ half, reason, required: must }) =>
        must ? `MISSING, and required: ${half}: ${reason}` : `SKIPPED: ${half}: ${reason}`,
      ),
      ...skipped.map((name) => `SKIPPED: ${name}`),
      total(results, required.length, skipped.length),
    ]
    // At the very end, below Jest's own summary.
    process.once('exit', () => writeSync(1, `\n${lines.join('\n')}\n`))
  }

  getLastError() {
    const missing = this.absent.find((one) => one.required)
    return missing ? new Error(`${missing.half} could not run: ${missing.reason}`) : undefined
  }
}

function total(results, missing, skipped) {
  const brokenFiles = results.numRuntimeErrorTestSuites
  const counts = [
    `${results.numPassedTests} passed`,
    `${results.numFailedTests + brokenFiles + missing} failed`,
  ]
  return [...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ')
}

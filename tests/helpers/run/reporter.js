// Says last, and so that nobody overlooks it, where the time went and what was skipped; then `N passed, N failed`.
import { writeSync } from 'node:fs'
import path from 'node:path'
import { keep, tell, timeKey } from './times.js'

export default class LastWord {
  constructor({ rootDir }, { absent = [] } = {}) {
    this.rootDir = rootDir
    this.absent = absent
  }

  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) =>
      file.testResults
        .filter(({ status }) => status === 'pending' || status === 'todo')
        .map(({ fullName }) => `${file.displayName?.name ?? ''} ${fullName}`),
    )
    const times = this.timesOf(results)
    keep(times)
    const required = this.absent.filter((one) => one.required)
    const lines = [
      ...tell(times),
      ...this.absent.map(({ half, reason, required: must }) =>
        must ? `MISSING, and required: ${half}: ${reason}` : `SKIPPED: ${half}: ${reason}`,
      ),
      ...skipped.map((name) => `SKIPPED: ${name}`),
      total(results, required.length, skipped.length),
    ]
    // At the very end, below Jest's own summary.
    process.once('exit', () => writeSync(1, `\n${lines.join('\n')}\n`))
  }

  timesOf({ testResults }) {
    return Object.fromEntries(
      testResults
        .filter(({ perfStats }) => perfStats.runtime > 0)
        .map(({ displayName, testFilePath, perfStats }) => [
          timeKey(displayName?.name, path.relative(this.rootDir, testFilePath)),
          perfStats.runtime / 1000,
        ]),
    )
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

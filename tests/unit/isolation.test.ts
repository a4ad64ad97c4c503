// The files of the suite share a worker and its packages (ADR 27): what one leaves behind must not reach the next.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'

it('keeps what a file spoils from the next one in the same worker', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--config=tests/isolation/jest.config.js', '--runInBand', '--json'],
    { env: { ...process.env, CI: 'true' } },
  ).catch((failed: { stdout: string }) => failed)
  const { testResults } = JSON.parse(stdout)
  const tests = testResults.flatMap((file: { assertionResults: object[] }) => file.assertionResults)
  expect(testResults).toHaveLength(2)
  expect(tests.filter(({ status }: { status: string }) => status !== 'passed')).toEqual([])
  expect(tests.length).toBeGreaterThan(40)
})

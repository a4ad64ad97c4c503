// The longest files first, so that none is left over at the end: by Jest's own record of the last run, else, as on a
// fresh clone, by the committed one.
import path from 'node:path'
import Sequencer from '@jest/test-sequencer'
import { readTimes, timeKey } from './times.js'

const times = readTimes()

export default class LongestFirst extends Sequencer {
  time(test) {
    const { rootDir, displayName } = test.context.config
    const seconds = times[timeKey(displayName?.name, path.relative(rootDir, test.path))]
    return super.time(test) ?? (seconds === undefined ? undefined : seconds * 1000)
  }
}

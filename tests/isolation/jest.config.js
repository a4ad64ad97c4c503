// Files that spoil what they can reach, one after the other in one worker: run by tests/unit/isolation.test.ts.
import { shared } from '../helpers/run/shared.js'

export default { ...shared, rootDir: '../..', testMatch: ['<rootDir>/tests/isolation/*.test.ts'] }

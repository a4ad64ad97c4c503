// The surroundings of a test file without a context of its own (see runtime.cjs): the worker's globals, put back when
// the file is done. Node's own environment of Jest, but for what these tests do not use: fake timers.
import { ModuleMocker } from 'jest-mock'
import workerState from './workerState.cjs'

export default class MainRealm {
  global = globalThis
  moduleMocker = new ModuleMocker(globalThis)
  fakeTimers = null
  fakeTimersModern = null
  #conditions

  constructor({ projectConfig }) {
    this.#conditions = projectConfig.testEnvironmentOptions.customExportConditions
    Object.assign(globalThis, projectConfig.globals)
  }

  async setup() {}

  async teardown() {
    workerState.putBack()
    // Payload's own cache of its instances.
    globalThis._payload?.clear()
  }

  exportConditions() {
    return this.#conditions
  }

  /** Jest asks whether there is one; runtime.cjs uses none. */
  getVmContext() {
    return globalThis
  }
}

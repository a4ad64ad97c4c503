// Jest's runtime with two differences (ADR 27). Packages are loaded by Node itself, once a worker: only what is ours is
// loaded anew for each test file. And nothing runs in a context of its own, where each look at a global is the call of
// a proxy: Payload and drizzle take two to three times as long there.
const vm = require('node:vm')
const { pathToFileURL } = require('node:url')
const { default: Runtime } = require('jest-runtime')
const { sharePackage } = require('./workerState.cjs')

/** What a package exports, by the address of its file: kept for as long as the worker lives. */
const packages = new Map()

module.exports = class SharedPackages extends Runtime {
  constructor(...options) {
    super(...options)
    // `undefined` is the main context to Node; Jest takes it for an environment that is gone.
    this.esmLoader.getContext = () => undefined
    this.executor.compile = (source, file) => this.compileHere(source, file)
    this.#sharePackages(this.esmLoader)
  }

  compileHere(source, filename) {
    return vm.compileFunction(source, this.executor.injectedModuleParameters, {
      filename,
      importModuleDynamically: (specifier, _function, attributes) =>
        this.esmLoader.dynamicImportFromCjs(specifier, filename, undefined, attributes),
    })
  }

  #sharePackages(loader) {
    const modules = new Map()
    const resolveOurs = loader.resolveModule.bind(loader)
    loader.resolveModule = async (specifier, from, context) => {
      const file = await this.#packageFile(specifier, from)
      if (!file) return resolveOurs(specifier, from, context)
      if (!modules.has(file)) modules.set(file, moduleOf(file))
      return modules.get(file)
    }
  }

  /** The file of a package; nothing for what is ours, Node's or Jest's own. */
  async #packageFile(specifier, from) {
    if (/^(\.|@\/|@payload-config$|@jest\/globals$|node:|data:)/.test(specifier)) return
    const file = await this._resolution.resolveEsmAsync(from, specifier)
    return file.includes('/node_modules/') ? file : undefined
  }
}

/** A package as a module that our modules can be linked with. */
async function moduleOf(file) {
  if (!packages.has(file)) packages.set(file, load(file))
  const namespace = await packages.get(file)
  const names = Object.keys(namespace)
  const module = new vm.SyntheticModule(
    names,
    () => {
      for (const name of names) module.setExport(name, namespace[name])
    },
    { identifier: file },
  )
  await module.link(() => {})
  await module.evaluate()
  return module
}

const load = (file) =>
  sharePackage(() => (file.endsWith('.json') ? { default: require(file) } : import(pathToFileURL(file).href)))

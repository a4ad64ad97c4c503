// What the test files of one worker share with each other, since they run in its main context: globals, the language's
// own objects, Node's modules, the process, and what packages export. Each is remembered as it was before any test ran,
// and put back after each file. Not what a package keeps to itself: see ADR 27.

/** For keptByWorker.ts. */
globalThis.keptByWorker = new Map()

/** The own properties of each shared object as they should be. */
const remembered = new Map()

const remember = (object) => {
  if (!remembered.has(object)) remembered.set(object, Object.getOwnPropertyDescriptors(object))
}

const isObject = (value) => typeof value === 'function' || (typeof value === 'object' && value !== null)

const nodeModules = [
  'child_process',
  'crypto',
  'dns',
  'fs',
  'fs/promises',
  'http',
  'https',
  'net',
  'os',
  'timers',
  'tls',
]
const folder = process.cwd()
const listenersNow = () => process.eventNames().flatMap((name) => process.rawListeners(name))
const listeners = new Set(listenersNow())

for (const object of [globalThis, process, process.env]) remember(object)
for (const name of nodeModules) remember(require(`node:${name}`))
for (const key of Reflect.ownKeys(globalThis)) {
  const { value } = Object.getOwnPropertyDescriptor(globalThis, key)
  if (isObject(value)) for (const object of [value, value.prototype]) if (isObject(object)) remember(object)
}

/** Loads a package: what it exports is shared from now on, and so are the globals and listeners it sets as it loads. */
exports.sharePackage = async (load) => {
  const before = new Set([...Reflect.ownKeys(globalThis), ...listenersNow()])
  const namespace = await load()
  for (const listener of listenersNow()) if (!before.has(listener)) listeners.add(listener)
  for (const key of Reflect.ownKeys(globalThis)) {
    if (!before.has(key)) remembered.get(globalThis)[key] = Object.getOwnPropertyDescriptor(globalThis, key)
  }
  for (const value of Object.values(namespace)) if (isObject(value)) remember(value)
  return namespace
}

exports.putBack = () => {
  for (const [object, properties] of remembered) putBackProperties(object, properties)
  process.chdir(folder)
  for (const name of process.eventNames()) {
    for (const listener of process.rawListeners(name)) {
      if (!listeners.has(listener)) process.removeListener(name, listener)
    }
  }
}

function putBackProperties(object, properties) {
  for (const key of Reflect.ownKeys(object)) {
    if (!Object.hasOwn(properties, key)) Reflect.deleteProperty(object, key)
  }
  for (const key of Reflect.ownKeys(properties)) {
    const now = Object.getOwnPropertyDescriptor(object, key)
    const { value, get, set } = properties[key]
    if (now?.value === value && now?.get === get && now?.set === set) continue
    Reflect.defineProperty(object, key, properties[key])
  }
}

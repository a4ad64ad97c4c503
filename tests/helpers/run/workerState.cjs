// What the test files of one worker share with each other, since they run in its main context: globals, Node's modules,
// the process and its environment. Remembered before a file and put back after it.
const builtIn = [
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

/** Globals that packages defined while they loaded: they load once a worker, so nothing would define them again. */
const adopted = new Set()

exports.adoptGlobals = async (load) => {
  const before = new Set(Reflect.ownKeys(globalThis))
  try {
    return await load()
  } finally {
    for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) adopted.add(key)
  }
}

/** Answers a function that puts everything back. */
exports.rememberState = () => {
  const objects = [
    globalThis,
    process,
    ...intrinsics(),
    ...builtIn.map((name) => require(`node:${name}`)),
  ].map((object) => ({
    object,
    properties: Object.getOwnPropertyDescriptors(object),
  }))
  const environment = { ...process.env }
  const folder = process.cwd()
  const listeners = listenersOf(process)
  return () => {
    for (const { object, properties } of objects) restoreProperties(object, properties)
    restoreEnvironment(environment)
    process.chdir(folder)
    restoreListeners(process, listeners)
  }
}

/** What the language itself brings: its functions, classes and their prototypes. */
function intrinsics() {
  const values = Reflect.ownKeys(globalThis)
    .map((key) => Object.getOwnPropertyDescriptor(globalThis, key)?.value)
    .filter((value) => isObject(value) && value !== globalThis && value !== process)
  return [...new Set(values.flatMap((value) => [value, value.prototype].filter(isObject)))]
}

const isObject = (value) => typeof value === 'function' || (typeof value === 'object' && value !== null)

function restoreProperties(object, properties) {
  for (const key of Reflect.ownKeys(object)) {
    if (Object.hasOwn(properties, key) || (object === globalThis && adopted.has(key))) continue
    Reflect.deleteProperty(object, key)
  }
  for (const key of Reflect.ownKeys(properties)) {
    const now = Object.getOwnPropertyDescriptor(object, key)
    const { value, get, set } = properties[key]
    if (now?.value === value && now?.get === get && now?.set === set) continue
    Reflect.defineProperty(object, key, properties[key])
  }
}

function restoreEnvironment(environment) {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
}

const listenersOf = (emitter) =>
  new Map(emitter.eventNames().map((name) => [name, emitter.rawListeners(name)]))

function restoreListeners(emitter, before) {
  for (const name of emitter.eventNames()) {
    for (const listener of emitter.rawListeners(name)) {
      if (!before.get(name)?.includes(listener)) emitter.removeListener(name, listener)
    }
  }
}

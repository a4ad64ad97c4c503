// A copy of the tree that a test may change: what is tracked as files of its own, packages by link.
import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export class Copy {
  readonly root = mkdtempSync(path.join(tmpdir(), 'change-'))
  /** The files that were written by hand. */
  readonly touched = new Set<string>()

  constructor() {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    for (const file of files.toString().split('\0').filter(Boolean))
      if (existsSync(file)) cpSync(file, path.join(this.root, file), { recursive: true })
    // What is built goes into `node_modules/.cache`: the one of the real tree is left alone.
    mkdirSync(path.join(this.root, 'node_modules'))
    for (const name of readdirSync('node_modules'))
      if (name !== '.cache')
        symlinkSync(path.resolve('node_modules', name), path.join(this.root, 'node_modules', name))
  }

  /** @throws Error when the text does not stand there exactly once */
  edit(file: string, before: string, after: string): void {
    const target = path.join(this.root, file)
    const source = readFileSync(target, 'utf8')
    const found = source.split(before).length - 1
    if (found !== 1) throw new Error(`“${before}” stands ${found} times in ${file}.`)
    this.touched.add(file)
    writeFileSync(
      target,
      source.replace(before, () => after),
    )
  }

  create(file: string, source: string): void {
    const target = path.join(this.root, file)
    mkdirSync(path.dirname(target), { recursive: true })
    this.touched.add(file)
    writeFileSync(target, source)
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8')
  }

  /** @throws Error with what it printed */
  async npm(script: string, ...args: string[]): Promise<string> {
    const { NODE_OPTIONS: _, DATABASE_URL: __, ...env } = process.env
    const options = { cwd: this.root, env: { ...env, NODE_ENV: 'development' as const }, maxBuffer: 1e8 }
    try {
      const { stdout } = await run('npm', ['run', '--silent', script, '--', ...args], options)
      return stdout
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      throw new Error(`npm run ${script} failed:\n${stdout}\n${stderr}`)
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

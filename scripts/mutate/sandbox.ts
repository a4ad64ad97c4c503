// A copy of the tree in which files are broken, so that nothing of the real one is ever touched; and a process there that
// runs tests again and again.
import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Outcome = 'passed' | 'failed' | 'timed out' | 'no tests'

export interface Run {
  /** Of Jest: `unit`, `sqlite`. */
  project: string
  /** The file whose tests are run: those that import it. */
  related: string
  /** In place of these: the tests whose path fits. */
  tests?: string | undefined
}

/** Jest keeps something of each run: after so many, a new process. */
const runsOfOne = 60

/** The process of the tests ends with it when one fails. */
const failed = 1

export class Sandbox {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'mutants-'))
  private child: ChildProcess | undefined
  private runs = 0

  constructor(private readonly seconds: number) {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    for (const file of files.toString().split('\0').filter(Boolean))
      cpSync(file, path.join(this.root, file), { recursive: true })
    symlinkSync(path.resolve('node_modules'), path.join(this.root, 'node_modules'))
  }

  write(file: string, source: string): void {
    writeFileSync(path.join(this.root, file), source)
  }

  async run(run: Run): Promise<Outcome> {
    this.runs += 1
    if (this.runs % runsOfOne === 0) this.stop()
    this.child ??= this.start(run.project)
    const { child } = this
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      const timer = setTimeout(() => resolve('timed out'), this.seconds * 1000)
      const settle = (outcome: Outcome) => {
        clearTimeout(timer)
        child.removeAllListeners()
        resolve(outcome)
      }
      child.once('message', (outcome: Outcome) => settle(outcome))
      child.once('exit', (code) =>
        code === failed
          ? settle('failed')
          : reject(new Error(`The process of the tests ended with ${code}.`)),
      )
      child.send(run)
    })
    if (outcome === 'timed out' || outcome === 'failed') this.stop()
    return outcome
  }

  close(): void {
    this.stop()
    rmSync(this.root, { recursive: true })
  }

  private start(project: string): ChildProcess {
    return fork(path.join(this.root, 'scripts/mutate/runTests.js'), [`--selectProjects=${project}`], {
      cwd: this.root,
      execArgv: [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        '--conditions=production',
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
  }

  private stop(): void {
    this.child?.removeAllListeners()
    this.child?.kill('SIGKILL')
    this.child = undefined
  }
}

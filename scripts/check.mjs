// Everything that CI asks: static checks in one lane, the suite in the other, and how long each took.
import { spawn } from 'node:child_process'

const staticChecks = ['format:check', 'types', 'areas', 'unused', 'generate:check', 'migrate:check']

const failed = []

/** A static check says nothing until it is done: its words would be lost among the tests'. */
const npmRun = (script, stdio) =>
  new Promise((resolve) => {
    const started = Date.now()
    const child = spawn('npm', ['run', '--silent', script], { stdio })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('close', (code) => {
      if (code !== 0) failed.push(script)
      const outcome = code === 0 ? 'passed' : `FAILED\n${output}`
      process.stderr.write(`${script} (${Math.round((Date.now() - started) / 1000)} s): ${outcome}\n`)
      resolve()
    })
  })

async function staticLane() {
  for (const script of staticChecks) await npmRun(script, ['ignore', 'pipe', 'pipe'])
}

await Promise.all([staticLane(), npmRun('test', 'inherit')])

if (failed.length > 0) {
  process.stderr.write(`Failed: ${failed.join(', ')}.\n`)
  process.exitCode = 1
}

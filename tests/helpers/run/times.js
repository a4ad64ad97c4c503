// How long each test file took, in seconds: what a run prints and keeps.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const file = 'artifacts/times.json'
const committed = new URL('../../times.json', import.meta.url)

/** What was measured here, over what was measured when somebody last ran `npm run test:times`. */
export const readTimes = () => ({ ...read(committed), ...read(file) })

/** @param relative the path below the project's root */
export const timeKey = (project, relative) => `${project} ${relative}`

/** @returns lines: the sum of each project, then the ten longest files */
export function tell(times) {
  const entries = Object.entries(times)
  const projects = [...new Set(entries.map(([key]) => projectOf(key)))]
  const longest = entries.toSorted(([, one], [, other]) => other - one).slice(0, 10)
  return [
    ...projects.map((project) => {
      const own = entries.filter(([key]) => projectOf(key) === project)
      const seconds = own.reduce((sum, [, one]) => sum + one, 0)
      return `${project}: ${Math.round(seconds)} s in ${own.length} files`
    }),
    'The ten longest files:',
    ...longest.map(([key, seconds]) => `${String(Math.round(seconds)).padStart(5)} s ${key}`),
  ]
}

/** Adds to what earlier runs measured. */
export function keep(times) {
  mkdirSync('artifacts', { recursive: true })
  const all = Object.entries({ ...read(file), ...times }).toSorted(([one], [other]) => (one < other ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`)
}

function read(from) {
  try {
    return JSON.parse(readFileSync(from, 'utf8'))
  } catch {
    // Nothing was measured here yet.
    return {}
  }
}

const projectOf = (key) => key.split(' ')[0]

// Which tests are likely to notice a change: a guess by names, for the inner loop alone.
import { timeKey } from './times.js'

/** Of a file that was never timed. */
const unknownSeconds = 20

/**
 * @param options.changed paths
 * @param options.tests paths of the tests through HTTP
 * @param options.times seconds by {@link timeKey}
 * @returns `near`, the nearest first and as many as fit on two workers; `left`, near too, but over the budget
 */
export function nearestTests({ changed, tests, times, budgetSeconds }) {
  const rows = tests
    .map((file) => ({
      file,
      score: Math.max(0, ...changed.map((path) => closeness(path, file))),
      seconds: times[timeKey('sqlite', file)] ?? unknownSeconds,
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.seconds - other.seconds)
  let spent = 0
  const near = []
  const left = []
  for (const { file, seconds } of rows) {
    const fits = spent + seconds <= budgetSeconds
    if (fits) spent += seconds
    ;(fits ? near : left).push(file)
  }
  return { near, left }
}

/** A test that was changed itself, then by how many words both names share. */
function closeness(path, test) {
  if (path === test) return Infinity
  const own = new Set(wordsOf(test))
  return wordsOf(path).filter((word) => own.has(word)).length
}

const common = new Set(['src', 'tests', 'api', 'access', 'test', 'index', 'ts', 'tsx', 'js', 'mjs'])

/** `src/delivery/documents/podcastEpisodes.ts` → delivery, podcast, episode. */
const wordsOf = (path) =>
  path
    .split(/[/.]/)
    .flatMap((part) => part.split(/(?=[A-Z])|[-_]/))
    .map((word) => word.toLowerCase().replace(/(?<=..)s$/, ''))
    .filter((word) => word !== '' && !common.has(word))

// Finds the Python libraries that others read feeds and calendars with: feedparser and icalendar.
import { execFileSync } from 'node:child_process'

/** Answers why they are not there, or nothing. */
export async function findReaders() {
  const python = process.env.PYTHON ?? 'python3'
  try {
    execFileSync(python, ['-c', 'import feedparser, icalendar'], { stdio: 'ignore', timeout: 30_000 })
  } catch {
    return `${python} has no feedparser and icalendar; run pip install -r tests/readers/requirements.txt, or set PYTHON`
  }
}

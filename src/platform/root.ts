// Where the project lies on disk, however the process was started.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export const inRoot = (...parts: string[]) => path.join(root, ...parts)

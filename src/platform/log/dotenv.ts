// Reads `.env`, when there is one, before anything else looks at the environment. Variables already set win.
import { existsSync } from 'node:fs'
import { inRoot } from '@/platform/root'

const file = inRoot('.env')

// Tests say themselves what their environment is.
if (process.env.NODE_ENV !== 'test' && existsSync(file)) process.loadEnvFile(file)

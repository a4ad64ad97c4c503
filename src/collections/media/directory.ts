// Where uploaded files lie: MEDIA_DIR, or data/media beside the program.
import path from 'node:path'

export const mediaDirectory = (): string => path.resolve(process.env.MEDIA_DIR || 'data/media')

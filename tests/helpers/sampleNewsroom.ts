// A newsroom with the sample in it, for tests that look at what is public there: loaded once in a run on each database.
import { loadSample } from '@/sample/load'
import type { Newsroom } from './newsroom'
import { preparedNewsroom } from './preparedNewsroom'

export const sampleNewsroom = async (): Promise<Newsroom> => {
  const { room } = await preparedNewsroom('sample', ({ payload }) => loadSample(payload))
  return room
}

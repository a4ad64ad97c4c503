// What a process has taken since it began: asked for by the one that measures.

export interface Usage {
  /** User and system time of all its threads, in ms. */
  cpu: number
  /** Bytes of resident memory. */
  memory: number
}

export const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  return { cpu: (user + system) / 1000, memory: process.memoryUsage().rss }
}

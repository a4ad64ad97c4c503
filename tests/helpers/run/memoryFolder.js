// Where tests put databases and pictures: thousands of small files that nobody needs tomorrow.
import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'

const enough = 4 * 1024 ** 3

/** Memory, where there is plenty; else the folder for temporary files. */
export async function memoryFolder() {
  const memory = await statfs('/dev/shm').catch(() => undefined)
  return memory && memory.bavail * memory.bsize > enough ? '/dev/shm' : tmpdir()
}

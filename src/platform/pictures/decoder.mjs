// Decodes pictures, in a process of its own: what a picture does to memory and processors, it does here.
// Run by decodeApart.ts; it imports nothing but sharp, and knows no secret.
import process from 'node:process'
import sharp from 'sharp'

process.on('disconnect', () => process.exit(0))

/** Seconds of processors that one picture may take; on a busy machine those are minutes. */
const longest = 60

process.on('message', async ({ input, options, steps, last }) => {
  const before = process.cpuUsage()
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before)
    if (user + system > longest * 1e6) process.exit(1)
  }, 1000)
  try {
    const picture = steps.reduce((made, [name, given]) => made[name](...given), sharp(input, options))
    const answer = await (last === 'metadata'
      ? picture.metadata()
      : picture.toBuffer({ resolveWithObject: true }))
    process.send({ answer })
  } catch (cause) {
    process.send({ failure: String(cause?.message ?? cause) })
  } finally {
    clearInterval(watch)
  }
})

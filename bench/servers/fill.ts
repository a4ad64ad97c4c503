// Fills a database with so many live documents, and ends.
import { getPayload } from 'payload'
import { mailMaker } from '@/delivery/newsletter/mailMaker'
import config from '@/payload.config'
import { setMailMaker } from '@/publishing/editions/mailMaker'
import { fill } from '../dataset'

setMailMaker(mailMaker)
const payload = await getPayload({ config })
const addresses = await fill(payload, Number(process.env.BENCH_DOCUMENTS))
await payload.destroy()
process.send?.(addresses)
process.on('disconnect', () => process.exit(0))

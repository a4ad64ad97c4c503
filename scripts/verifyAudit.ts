// `npm run audit:verify`: proves the chain of the log and names the first entry that is not as it was written.
// Exit code 0: it holds; 1: it is broken; 2: it could not be looked at.
import '@/platform/log/dotenv'
import { getPayload } from 'payload'
import { defaultDatabaseUrl } from '@/platform/database/databaseUrl'
import { describeVerification } from '@/workflow/audit/describeVerification'
import { verifyAudit } from '@/workflow/audit/verifyAudit'

process.env.DATABASE_URL ||= defaultDatabaseUrl
process.env.PAYLOAD_SECRET ||= 'not used to read the log'
process.env.LOG_LEVEL ||= 'error'

try {
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  const result = await verifyAudit(payload)
  process.stdout.write(`${describeVerification(result)}\n`)
  await payload.destroy()
  process.exit(result.broken ? 1 : 0)
} catch (err) {
  process.stderr.write(`The log could not be looked at: ${(err as Error).message}\n`)
  process.exit(2)
}

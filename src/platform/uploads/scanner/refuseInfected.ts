// Has what will be stored looked at by a scanner, where the installation names one (SCANNER_URL).
import { UnavailableError } from '@/platform/errors'
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'
import { logger } from '@/platform/log/logger'
import { parseScanner, scan } from '@/platform/uploads/scanner/clamd'

/**
 * Why a file is not taken; nothing when it is.
 * @throws {UnavailableError} 503 when the scanner does not answer, unless SCANNER_DOWN says `accept`
 */
export const refuseInfected = async (
  { name, data }: { name: string; data: Buffer },
  say: (sentence: LabelOf) => string,
): Promise<LabelOf | undefined> => {
  const address = parseScanner(process.env.SCANNER_URL ?? '')
  if (!address) return undefined
  try {
    const found = await scan(address, data)
    return found === undefined ? undefined : filled(infected, { name, found })
  } catch (cause) {
    const isTaken = process.env.SCANNER_DOWN === 'accept'
    logger.warn({ err: cause, taken: isTaken }, 'The virus scanner did not look at a file.')
    if (isTaken) return undefined
    throw new UnavailableError(say(down))
  }
}

const infected = label(
  '“{name}” was refused by the virus scanner ({found}). Check the computer it comes from, and do not send it on.',
)
const down = label(
  'The virus scanner does not answer, so that no file can be accepted. Try again in a few minutes, or tell an administrator.',
)

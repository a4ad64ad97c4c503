// Payload's own parameters, as an address or a body writes them, before Payload takes them apart: it trusts their form.
import { z } from 'zod'

const record = z.record(z.string(), z.unknown())

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** Or the JSON of one. */
const object = z.union([z.literal(''), z.string().refine(isJson), record])

const whole = z.union([z.literal(''), z.coerce.number().int().min(0).max(2_147_483_647)])

const choices = z.lazy((): z.ZodType => z.union([z.enum(['true', 'false']), z.boolean(), tree]))
const tree = z.record(z.string().regex(/^\w+$/), choices)

const forms = {
  where: object,
  data: object,
  sort: z.union([z.string(), z.array(z.string())]),
  select: z.union([z.literal(''), tree]),
  populate: z.record(z.string(), choices),
  joins: record,
  page: whole,
  depth: whole,
}

const sentences: Record<keyof typeof forms, string> = {
  where: 'Write “where[title][equals]=…”, or “where” as JSON.',
  data: 'Write “data” as JSON.',
  sort: 'Write “sort” as names of fields with commas: “sort=title,-updatedAt”.',
  select: 'Write “select[title]=true” or “select[title]=false”.',
  populate: 'Write “populate[media][alt]=true”.',
  joins: 'Write “joins[field][limit]=…”.',
  page: 'Write “page” as a whole number from 1.',
  depth: 'Write “depth” as a whole number from 0.',
}

/** What is wrong with the parameters, as a sentence. */
export const wrongParameters = (parameters: Record<string, unknown>): string | undefined => {
  const names = Object.keys(forms) as (keyof typeof forms)[]
  const wrong = names.find(
    (name) => parameters[name] !== undefined && !forms[name].safeParse(parameters[name]).success,
  )
  return wrong && sentences[wrong]
}

// The errors of `/v1`: RFC 9457 problem details that say what to do. Nothing of the inside is told.
import { z } from 'zod'

const titles = {
  'bad-request': [400, 'The request cannot be read'],
  'unknown-parameter': [400, 'There is no such parameter'],
  'bad-parameter': [400, 'A parameter has an invalid value'],
  'unknown-facet': [400, 'There is no such facet'],
  'unknown-key': [401, 'The key is not valid'],
  'key-needed': [401, 'This is for API clients'],
  'preview-refused': [403, 'This preview cannot be opened'],
  'not-found': [404, 'Nothing is published here'],
  'method-not-allowed': [405, 'The public side is read-only'],
  gone: [410, 'This was withdrawn'],
  'preview-over': [410, 'This preview is no longer available'],
  'precondition-failed': [412, 'The file has changed'],
  'too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The media type is not supported'],
  'range-not-satisfiable': [416, 'The file has no such part'],
  'too-many-requests': [429, 'Too many requests'],
  'not-now': [503, 'The server cannot do this right now'],
  internal: [500, 'Something went wrong on our side'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof titles

export const problemCodes = Object.keys(titles) as ProblemCode[]

export const statusOf = (code: ProblemCode): number => titles[code][0]

export const titleOf = (code: ProblemCode): string => titles[code][1]

const extensionFields = {
  parameter: z.string().optional().describe('The parameter concerned.'),
  known: z.array(z.string()).readonly().optional().describe('The names or values that are accepted.'),
  previews: z.array(z.string()).readonly().optional().describe('Where `preview` works.'),
}

/** Members of the answer beside the standard ones. */
export type Extensions = z.infer<z.ZodObject<typeof extensionFields>>

export const problemSchema = z
  .object({
    type: z
      .enum(problemCodes.map((code) => typeOf(code)))
      .describe('Links to the description of this kind of problem.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('A sentence that says what to do.'),
    ...extensionFields,
    errors: z
      .array(z.object({ name: z.string(), message: z.string() }))
      .describe('The same, where `@payloadcms/sdk` expects it.'),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' })

export type ProblemDocument = z.infer<typeof problemSchema>

export class Problem extends Error {
  readonly status: number

  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly extensions: Extensions = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(detail)
    this.status = statusOf(code)
  }

  toDocument(): ProblemDocument {
    const [status, title] = titles[this.code]
    return {
      type: typeOf(this.code),
      title,
      status,
      detail: this.message,
      ...this.extensions,
      errors: [{ name: this.code, message: this.message }],
    }
  }
}

function typeOf(code: ProblemCode): string {
  return `/v1/docs#${code}`
}

/** 400 for one parameter. */
export const badParameter = (parameter: string, detail: string, extensions: Extensions = {}): Problem =>
  new Problem('bad-parameter', detail, { parameter, ...extensions })

/** Names in a sentence: “a, b, c”. */
export const listed = (names: Iterable<string>): string => [...names].join(', ')

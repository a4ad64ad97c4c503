// The errors of `/v1`: RFC 9457 problem details that say what to do. Nothing of the inside is told.

export interface ProblemDocument {
  /** Leads to the description of this kind of problem. */
  type: string
  title: string
  status: number
  detail: string
  [extension: string]: unknown
}

const titles = {
  'bad-request': [400, 'The request cannot be read'],
  'unknown-parameter': [400, 'There is no such parameter'],
  'bad-parameter': [400, 'A parameter has a value that cannot be used'],
  'unknown-facet': [400, 'There is no such facet'],
  'unknown-key': [401, 'The key is not valid'],
  'key-needed': [401, 'This is for API clients'],
  'preview-refused': [403, 'This preview cannot be opened'],
  'not-found': [404, 'Nothing is published here'],
  'method-not-allowed': [405, 'Only reading is possible here'],
  gone: [410, 'This was withdrawn'],
  'preview-over': [410, 'This preview is over'],
  'precondition-failed': [412, 'The file is another one by now'],
  'too-large': [413, 'Requests have no body here'],
  'range-not-satisfiable': [416, 'The file has no such part'],
  'too-many-requests': [429, 'You asked too often'],
  internal: [500, 'Something went wrong on our side'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof titles

export class Problem extends Error {
  readonly status: number

  constructor(
    readonly code: ProblemCode,
    detail: string,
    /** Members of the answer beside the standard ones: the parameter, the names that are known. */
    readonly extensions: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(detail)
    this.status = titles[code][0]
  }

  /** `errors` repeats the sentence where `@payloadcms/sdk` looks for it. */
  toDocument(): ProblemDocument {
    const [status, title] = titles[this.code]
    return {
      type: `/v1/docs#${this.code}`,
      title,
      status,
      detail: this.message,
      ...this.extensions,
      errors: [{ name: this.code, message: this.message }],
    }
  }
}

/** 400 for one parameter. */
export const badParameter = (
  parameter: string,
  detail: string,
  extensions: Record<string, unknown> = {},
): Problem => new Problem('bad-parameter', detail, { parameter, ...extensions })

/** Names in a sentence: “a, b, c”. */
export const listed = (names: Iterable<string>): string => [...names].join(', ')

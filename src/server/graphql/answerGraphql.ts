// `/api/graphql` without Next, for signed-in staff alone: to others even the schema says too much.
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  parse,
  type Source,
  validate,
} from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { staffUser } from '@/access/staff'
import { bounds, refuseNesting } from '@/delivery/graphql/bounds'
import { withinSeconds } from '@/platform/database/timeLimit'
import { noticesOf } from '@/workflow/reviews/lostStages'
import type { Answer } from '../rest/restRoutes'
import { presentError } from './presentError'
import { schemaOf } from './schemaOf'
import { dearErrors, sizeErrors } from './staffBounds'

interface Options {
  config: Promise<SanitizedConfig>
  payloadKey?: string
  /** How long a query may take. */
  seconds: number
}

export const answerGraphql =
  ({ config, payloadKey, seconds }: Options): Answer =>
  async (request) => {
    const untouched = request.clone()
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      payloadInstanceCacheKey: payloadKey,
      request,
    })
    if (!staffUser(req)) return withHeaders(signInFirst(), req)
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    return withHeaders(await run(req, untouched, seconds), req)
  }

async function run(req: PayloadRequest, request: Request, seconds: number): Promise<Response> {
  const { schema, validationRules } = await schemaOf(req.payload.config)
  const headers: Record<string, string> = {}
  let asked: Pick<ExecutionArgs, 'operationName' | 'variableValues'> = {}
  const handle = createHandler({
    schema,
    context: { headers, req },
    parse: (source) => {
      refuseNesting(textOf(source))
      return parse(source, { maxTokens: bounds.tokens })
    },
    validationRules: (_request, args, rules) => {
      asked = args
      return [...rules, ...validationRules(args)]
    },
    validate: (_schema, document, rules) => {
      const { operationName, variableValues: variables } = asked
      const tooLarge = sizeErrors({ document, variables })
      if (tooLarge.length > 0) return tooLarge
      const errors = validate(schema, document, rules, { maxErrors })
      return errors.length > 0 ? errors : dearErrors({ schema, document, operationName, variables })
    },
    execute: (args) => (isQuery(args) ? executeWithin(seconds, args) : execute(args)),
    onOperation: async (_request, _args, result) => {
      const notices = noticesOf(req)
      if (notices.length > 0) result.extensions = { ...result.extensions, notices }
      if (!result.errors) return result
      const errors = await Promise.all(result.errors.map((error) => presentError(error, req)))
      // Payload's hooks may answer with their own shape, as they do over REST.
      return { ...result, errors: errors as unknown as typeof result.errors }
    },
  })
  const answer = await handle(request)
  for (const [name, value] of Object.entries(headers)) answer.headers.append(name, value)
  return answer
}

const maxErrors = 20

/** What writes takes its time, and may begin work that outlives it. */
const isQuery = ({ document, operationName }: ExecutionArgs): boolean =>
  getOperationAST(document, operationName)?.operation === 'query'

const executeWithin = (seconds: number, args: ExecutionArgs): Promise<ExecutionResult> =>
  withinSeconds(seconds, () => execute(args)).catch((error: Error) => ({
    errors: [new GraphQLError(error.message, { originalError: error })],
  }))

const textOf = (source: string | Source): string => (typeof source === 'string' ? source : source.body)

function withHeaders(answer: Response, req: PayloadRequest): Response {
  const headers = headersWithCors({ headers: new Headers(answer.headers), req })
  return new Response(answer.body, {
    status: answer.status,
    headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers,
  })
}

const signInFirst = () => {
  const code = 'signIn'
  return Response.json(
    { errors: [{ code, message: 'Sign in as a member of staff first.' }], code },
    { status: 401 },
  )
}

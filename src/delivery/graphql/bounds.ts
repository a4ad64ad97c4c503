// How large an operation may be. Measured before anything is validated or read, fragments in place of their spreads, so
// that a small text cannot stand for endless work. Each bound is named in the error of who passes it.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'

export const bounds = {
  /** Names, brackets and values in the text. */
  tokens: 4_000,
  /** Brackets inside of each other, in the text or in the variables: what walks them must not run out of stack. */
  nesting: 60,
  /** Fields inside of each other; the usual introspection has 15. */
  depth: 15,
  /** All of them. */
  fields: 1_500,
  /** At the root: each is a query of the database. */
  roots: 20,
  /** Each is one more copy of what stands there already. */
  aliases: 50,
  directives: 50,
  /** See `cost.ts`: a hundred issues with everything they say; for staff `server/graphql/staffBounds.ts`. */
  cost: 60_000,
} as const

type Measured = 'depth' | 'fields' | 'roots' | 'aliases' | 'directives'

export type Size = Record<Measured, number>

const sentences: Record<Measured, (is: number, most: number) => string> = {
  depth: (is, most) => `This query is ${is} fields deep. Keep it within ${most}.`,
  fields: (is, most) => `This query asks for ${is} fields, fragments included. Keep it within ${most}.`,
  roots: (is, most) =>
    `This query has ${is} fields at its root. Keep it within ${most}, or send several queries.`,
  aliases: (is, most) => `This query has ${is} aliases, fragments included. Keep it within ${most}.`,
  directives: (is, most) => `This query has ${is} directives. Keep it within ${most}.`,
}

/** The bounds that a document passes, as errors. */
export const boundErrors = (document: DocumentNode): GraphQLError[] => {
  const size = sizeOf(document)
  return (Object.keys(sentences) as Measured[])
    .filter((name) => size[name] > bounds[name])
    .map((name) => {
      const most = bounds[name]
      return new GraphQLError(sentences[name](size[name], most), {
        extensions: { code: 'too-large', bound: name, most },
      })
    })
}

/** @param cost as it was measured for the schema in question */
export const costErrors = (cost: number): GraphQLError[] =>
  cost <= bounds.cost
    ? []
    : [
        new GraphQLError(
          `This query costs ${cost}. Keep it within ${bounds.cost}: a lower limit, fewer fields, or several queries.`,
          { extensions: { code: 'too-large', bound: 'cost', most: bounds.cost } },
        ),
      ]

/** @throws {GraphQLError} before anything walks the text that could run out of stack by it, or for a broken token */
export const refuseNesting = (text: string): void => {
  const lexer = new Lexer(new Source(text))
  let depth = 0
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF && tokens <= bounds.tokens; tokens += 1) {
    if (opening.has(lexer.token.kind)) depth += 1
    if (closing.has(lexer.token.kind)) depth -= 1
    if (depth > bounds.nesting) throw tooNested('This query')
  }
}

/** @throws {GraphQLError} */
export const refuseNestedVariables = (variables: unknown): void => {
  if (isNestedIn(variables, bounds.nesting)) throw tooNested('A variable')
}

const isNestedIn = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isNestedIn(part, levels - 1)))

const tooNested = (what: string): GraphQLError =>
  new GraphQLError(`${what} is nested too deep. Keep it within ${bounds.nesting} levels.`, {
    extensions: { code: 'too-large', bound: 'nesting', most: bounds.nesting },
  })

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/** Of all operations together; a fragment that spreads itself counts once, as validation refuses it. */
export const sizeOf = (document: DocumentNode): Size => {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )
  const known = new Map<string, Size>()

  const ofFragment = (name: string): Size => {
    const found = known.get(name)
    if (found) return found
    known.set(name, nothing)
    const size = ofSelections(fragments.get(name)?.selectionSet)
    known.set(name, size)
    return size
  }

  const ofSelections = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).map(ofSelection).reduce(sum, nothing)

  const ofSelection = (selection: SelectionNode): Size => {
    const own = { ...nothing, directives: selection.directives?.length ?? 0 }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum(own, ofFragment(selection.name.value))
    const inside = ofSelections(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum(own, inside)
    const aliases = selection.alias ? 1 : 0
    return sum({ ...own, fields: 1, aliases }, { ...inside, depth: inside.depth + 1, roots: 1 })
  }

  return document.definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet, directives = [] }) =>
      sum({ ...nothing, directives: directives.length }, ofSelections(selectionSet)),
    )
    .reduce(sum, nothing)
}

const nothing: Size = { depth: 0, fields: 0, roots: 0, aliases: 0, directives: 0 }

/** Side by side. */
const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  roots: a.roots + b.roots,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
})

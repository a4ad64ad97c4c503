// Breaks source code in one place at a time, as a slip of the hand would: what is left out, forced, turned round.
import ts from 'typescript'

export interface Mutant {
  file: string
  line: number
  /** What was there, and what is there now: for people. */
  change: string
  /** The whole file with the change in it, and as it was. */
  source: string
  original: string
}

interface Edit {
  start: number
  end: number
  text: string
}

export const mutantsOf = (file: string, source: string): Mutant[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
  return editsIn(tree).map(({ start, end, text }) => ({
    file,
    line: tree.getLineAndCharacterOfPosition(start).line + 1,
    change: `${short(source.slice(start, end))} → ${text === '' ? 'nothing' : short(text)}`,
    source: source.slice(0, start) + text + source.slice(end),
    original: source,
  }))
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-27)}` : line
}

const editsIn = (node: ts.Node): Edit[] => {
  if (isSilent(node)) return []
  const edits = [...editsOf(node)]
  ts.forEachChild(node, (child) => {
    edits.push(...editsIn(child))
  })
  return edits
}

/** Types leave no trace in what runs; what schemas say to people is not tested word by word. */
const isSilent = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node)

const editsOf = (node: ts.Node): Edit[] => {
  const become = (...texts: string[]): Edit[] =>
    texts.map((text) => ({ start: node.getStart(), end: node.getEnd(), text }))
  if (isDescription(node)) return []
  if (ts.isBinaryExpression(node)) return become(...otherThan(node))
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return forced(node.expression)
  if (ts.isConditionalExpression(node)) return become(node.whenTrue.getText(), node.whenFalse.getText())
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return become(`(${node.operand.getText()})`)
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((one) => without(one))
  if (ts.isObjectLiteralExpression(node)) return node.properties.map((one) => without(one))
  if (ts.isCallExpression(node)) return otherCall(node)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return become('false')
  if (node.kind === ts.SyntaxKind.FalseKeyword) return become('true')
  if (ts.isNumericLiteral(node)) return become(`${node.text}1`)
  if (ts.isStringLiteral(node) && isValue(node)) return become("'mutant'")
  if (ts.isThrowStatement(node) || isCommand(node)) return become(ts.isBlock(node.parent) ? '' : ';')
  return []
}

/** `.describe('…')` and `.meta({…})` of a schema. */
const isDescription = ({ parent }: ts.Node): boolean =>
  parent &&
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  ['describe', 'meta'].includes(parent.expression.name.text) &&
  parent.arguments.length > 0

const boundaries: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
}
const equalities = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]
const connectives = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken]
const arithmetic: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
}

const otherThan = (node: ts.BinaryExpression): string[] => {
  const { left, operatorToken, right } = node
  const [before, after] = [left.getText(), right.getText()]
  const boundary = boundaries[operatorToken.kind]
  if (boundary) return [`${before} ${boundary} ${after}`, ...answers(node)]
  if (equalities.includes(operatorToken.kind)) return answers(node)
  if (connectives.includes(operatorToken.kind)) return [`(${before})`, `(${after})`]
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [`(${before})`]
  const other = arithmetic[operatorToken.kind]
  return other && !ts.isStringLiteralLike(left) ? [`${before} ${other} ${after}`] : []
}

/** A part of `&&` and `||` is left out there already; a condition is forced where it stands. */
const answers = ({ parent }: ts.Node): string[] => {
  const isPart = ts.isBinaryExpression(parent) && connectives.includes(parent.operatorToken.kind)
  return isPart || ts.isIfStatement(parent) || ts.isConditionalExpression(parent) ? [] : ['true', 'false']
}

const forced = (node: ts.Expression): Edit[] =>
  ['true', 'false'].map((text) => ({ start: node.getStart(), end: node.getEnd(), text }))

/** With the comma after it. */
const without = (node: ts.Node): Edit => {
  const end = node.getEnd()
  const comma = /^\s*,/.exec(node.getSourceFile().text.slice(end))
  return { start: node.getStart(), end: end + (comma?.[0].length ?? 0), text: '' }
}

const swapped = new Map([
  ['some', 'every'],
  ['every', 'some'],
])
const sieves = ['filter', 'slice', 'sort', 'trim', 'toLowerCase', 'reverse', 'at']

/** A sieve is taken out of a chain; `some` and `every` change places. */
const otherCall = (node: ts.CallExpression): Edit[] => {
  const { expression } = node
  if (!ts.isPropertyAccessExpression(expression)) return []
  const { name, expression: owner } = expression
  const other = swapped.get(name.text)
  if (other) return [{ start: name.getStart(), end: name.getEnd(), text: other }]
  if (!sieves.includes(name.text)) return []
  return [{ start: owner.getEnd(), end: node.getEnd(), text: '' }]
}

/** A word that means something: no sentence for people, no name of a property, nothing that is compared or listed. */
const isValue = (node: ts.StringLiteral): boolean =>
  !/\s/.test(node.text) &&
  !ts.isBinaryExpression(node.parent) &&
  !ts.isArrayLiteralExpression(node.parent) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)

const isCommand = (node: ts.Node): boolean =>
  ts.isExpressionStatement(node) &&
  (ts.isCallExpression(node.expression) ||
    ts.isAwaitExpression(node.expression) ||
    ts.isBinaryExpression(node.expression))

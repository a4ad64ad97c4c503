// How source code is broken to see whether a test notices: each change once, where it stands, and the rest untouched.
import { describe, expect, it } from '@jest/globals'
import { mutantsOf } from '../../scripts/mutate/mutants'
import { sample } from '../../scripts/mutate/sample'

const broken = (source: string) => mutantsOf('a.ts', source).map((mutant) => mutant.source)

describe('a change', () => {
  it.each<[string, string[]]>([
    ['f(a === b)', ['f(true)', 'f(false)']],
    ['f(a < b)', ['f(a <= b)', 'f(true)', 'f(false)']],
    ['f(a && b)', ['f((a))', 'f((b))']],
    ['f(a || b === c)', ['f((a))', 'f((b === c))']],
    ['f(a ?? b)', ['f((a))']],
    ['f(a + b)', ['f(a - b)']],
    ["f('a' + b)", []],
    ['f(!a)', ['f((a))']],
    ['f(a ? b : c)', ['f(b)', 'f(c)']],
    ['f([a, b])', ['f([ b])', 'f([a, ])']],
    ['f({ a, ...b })', ['f({  ...b })', 'f({ a,  })']],
    ['f(true, false, 7)', ['f(false, false, 7)', 'f(true, true, 7)', 'f(true, false, 71)']],
    [
      "f('word', 'a sentence', 'b' === c)",
      [
        "f('mutant', 'a sentence', 'b' === c)",
        "f('word', 'a sentence', true)",
        "f('word', 'a sentence', false)",
      ],
    ],
    ['f(a.some(b), a.filter(c).map(d))', ['f(a.every(b), a.filter(c).map(d))', 'f(a.some(b), a.map(d))']],
    ['f(a.toString(), b.constructor(c))', []],
  ])('of %s', (expression, expected) => {
    expect(broken(`const x = ${expression}`)).toEqual(expected.map((one) => `const x = ${one}`))
  })

  it.each<[string, string[]]>([
    ['if (a) b = c', ['if (true) b = c', 'if (false) b = c', 'if (a) ;']],
    ['function f() { g(); throw h }', ['function f() {  throw h }', 'function f() { g();  }']],
    ['async function f() { await g() }', ['async function f() {  }']],
  ])('of the statement %s', (statement, expected) => {
    expect(broken(statement)).toEqual(expected)
  })

  it('is none of types, imports and what a schema says to people', () => {
    expect(broken("import { a } from 'b'\ntype C = 'd' | 7\ninterface E { f: true }\nexport { a }")).toEqual(
      [],
    )
    expect(broken("const x = z.string().describe('word')")).toEqual([])
    expect(broken("const x = y as 'z'")).toEqual([])
  })

  it('is told by its line and by what was there', () => {
    const [mutant] = mutantsOf('a.ts', 'const x = 1\n\nconst y = a === b\n').slice(1)
    expect(mutant).toMatchObject({ file: 'a.ts', line: 3, change: 'a === b → true' })
    const [sieve] = mutantsOf('a.ts', 'const x = a.filter(b)')
    expect(sieve?.change).toBe('.filter(b) → nothing')
    expect(mutant?.original).toBe('const x = 1\n\nconst y = a === b\n')
  })
})

it('a sample is the same for the same seed, and has each once', () => {
  const all = Array.from({ length: 50 }, (_, index) => index)
  expect(sample(all, 10, 1)).toEqual(sample(all, 10, 1))
  expect(sample(all, 10, 1)).not.toEqual(sample(all, 10, 2))
  expect(sample(all, 50, 3).sort((one, other) => one - other)).toEqual(all)
})

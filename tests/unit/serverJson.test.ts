// JSON that is none: the place of the mistake, found wherever JSON.parse finds one.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkJson } from '@/server/rest/checkJson'
import { locateJsonError, placeOf } from '@/server/rest/locateJsonError'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('locateJsonError', () => {
  it.each<[string, number]>([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['{"a": tru}', 6],
    ['{"a": 01}', 6],
    ['[1, 2', 5],
    ['{"a": "x', 8],
    ['{"a": "x\ny"}', 8],
    ['{"a": "\\x"}', 7],
    ['{"a": 1}}', 8],
    ['{"a": 1]', 7],
    ['[,1]', 1],
    ['', 0],
    ["{'a': 1}", 1],
    ['[1 2]', 3],
  ])('finds the mistake in %j', (text, offset) => {
    expect(locateJsonError(text)).toBe(offset)
  })

  it('goes through the whole of every valid text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(locateJsonError(text)).toBe(text.length)
      }),
    )
  })

  it('ends for every text, within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 1e-tnull\n') }), (text) => {
        const offset = locateJsonError(text)
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(offset).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

it('counts lines and columns from one', () => {
  expect(placeOf('{\n  "a": x', 9)).toEqual({ line: 2, column: 8 })
})

describe('checkJson', () => {
  it('passes an object on, without a byte order mark', () => {
    expect(checkJson(bytes('\ufeff{"a": 1}'))).toBe('{"a": 1}')
  })

  it('takes an empty body for an empty object', () => {
    expect(checkJson(bytes('  '))).toBe('{}')
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['malformed JSON', bytes('{"a": 1,}'), /line 1, column 9, “}” cannot be there/],
    ['JSON cut off', bytes('{"a": '), /it ends too early/],
    ['a list', bytes('[1]'), /not an object/],
    ['null', bytes('null'), /not an object/],
    ['a text', bytes('"x"'), /not an object/],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0x7d]), /UTF-8/],
    ['a thousand levels', bytes(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`), /200 levels/],
  ])('refuses %s', (_name, body, message) => {
    expect(checkJson(body)).toMatchObject({
      status: 400,
      code: 'content',
      message: expect.stringMatching(message),
    })
  })
})

// Bodies that are refused before Payload reads them, each with what is wrong.
import { describe, expect, it } from '@jest/globals'
import { checkJson } from '@/server/rest/checkJson'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('checkJson', () => {
  it('passes an object on, without a byte order mark', () => {
    expect(checkJson(bytes('\ufeff{"a": 1}'))).toBe('{"a": 1}')
  })

  it('takes an empty body for an empty object', () => {
    expect(checkJson(bytes('  '))).toBe('{}')
  })

  it.each<[string, Uint8Array, RegExp]>([
    [
      'malformed JSON',
      bytes('{"a": 1,}'),
      /^The body is not JSON: .+ in JSON at position 8\b.*\. Correct it/,
    ],
    ['JSON cut off', bytes('{"a": '), /not JSON: Unexpected end of JSON input\./],
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

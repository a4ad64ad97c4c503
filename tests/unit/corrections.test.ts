// What the modules that correct Payload say of themselves, and that each has a test.
import { readdirSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { inRoot } from '@/platform/root'
import { correctionOf, corrections } from '../../scripts/corrections'

const source = `// Payload 3.90.1: forgets what it
// was told.
// Issue: none found
// Until: it remembers.
import nothing from 'nothing'
`

it('are read from the comment at the top of a module', () => {
  expect(correctionOf('memory.ts', source)).toEqual({
    name: 'memory',
    version: '3.90.1',
    symptom: 'forgets what it was told.',
    issue: 'none found',
    until: 'it remembers.',
  })
})

it.each(['Payload 3.90.1: ', 'Issue: none found', 'Until: '])('need “%s”', (part) => {
  expect(() => correctionOf('memory.ts', source.replace(part, ''))).toThrow('memory.ts does not begin with')
})

it('have each a symptom that is shown, and nothing else has', () => {
  const shown = readdirSync(inRoot('tests/corrections/symptoms')).map((file) => file.replace('.ts', ''))
  expect(shown.sort()).toEqual(corrections().map(({ name }) => name))
})

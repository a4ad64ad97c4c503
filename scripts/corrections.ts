// The corrections of Payload, as the heads of the modules in src/platform/payload say them; docs/corrections.md is made of it.
import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '@/platform/root'

export interface Correction {
  /** Of the module, without its ending. */
  name: string
  /** The version of Payload it was last seen in. */
  version: string
  symptom: string
  /** An address, or `none found`. */
  issue: string
  /** What would end it. */
  until: string
}

const folder = inRoot('src/platform/payload')

export const corrections = (): Correction[] =>
  readdirSync(folder)
    .sort()
    .map((file) => correctionOf(file, readFileSync(`${folder}/${file}`, 'utf8')))

const head = /^Payload (\d+\.\d+\.\d+): (.+) Issue: (https:\/\/github\.com\/\S+|none found) Until: (.+)$/

/** @throws Error when the comment at the top of the module is not such a head */
export const correctionOf = (file: string, source: string): Correction => {
  const [comment = ''] = /^(\/\/ .*\n)*/.exec(source) ?? []
  const [, version, symptom, issue, until] =
    head.exec(
      comment
        .replace(/^\/\/ /gm, '')
        .trim()
        .replaceAll('\n', ' '),
    ) ?? []
  if (!version || !symptom || !issue || !until)
    throw new Error(`${file} does not begin with “Payload 3.90.1: …”, “Issue: …” and “Until: …”.`)
  return { name: file.replace(/\.\w+$/, ''), version, symptom, issue, until }
}

export const correctionsPage = (): string => `${opening}${table(corrections())}`

const opening = `# Corrections of Payload

Where Payload does something wrong, one module in \`src/platform/payload\` corrects it. Each begins with the version in which
it was last seen, the symptom, the issue upstream and what would end it; this page is made of these heads by
\`npm run generate\`. \`tests/corrections/symptoms\` shows each symptom on Payload as it comes, without anything of ours: a test
that fails there says that the module can go.

`

const table = (rows: Correction[]): string =>
  rows
    .map(
      ({ name, version, symptom, issue, until }) =>
        `## \`${name}\`\n\n- **Payload ${version}** ${symptom}\n- **Issue:** ${issue === 'none found' ? issue : `<${issue}>`}\n- **Until:** ${until}\n`,
    )
    .join('\n')

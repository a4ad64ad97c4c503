// Builds both panels that are compared, ours and Payload's own, unless they are there; and ends.
import { generateImportMap } from 'payload'
import { root } from '@/platform/root'
import { buildPanel } from '@/server/panel/buildPanel'
import { stockConfig, stockPanelRoot } from './stockConfig'

const say = (line: string) => void process.stderr.write(`${line}\n`)

const config = await stockConfig(String(process.env.DATABASE_URL))
await generateImportMap(config, { force: true, log: false })
await buildPanel({ root, say })
await buildPanel({ root: stockPanelRoot, say })
process.send?.('built')
process.on('disconnect', () => process.exit(0))

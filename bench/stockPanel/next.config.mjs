// Builds a panel without anything of ours, beside which ours is measured; otherwise as next.config.mjs of the product.
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const product = fileURLToPath(new URL('../..', import.meta.url))

export default withPayload({
  compress: false,
  poweredByHeader: false,
  reactMaxHeadersLength: 800,
  productionBrowserSourceMaps: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['payload'],
  outputFileTracingRoot: product,
  turbopack: { root: product },
})

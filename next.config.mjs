// Builds the admin panel and nothing else: types and lint are checked by `npm run check`, compression and headers
// are Express's. Payload stays outside the bundle, so that panel and API share one instance of it.
import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload({
  compress: false,
  poweredByHeader: false,
  // Of `Link` headers that name what a page will need. Proxies take heads of 4 KB, and ours have 3 (ADR 33).
  reactMaxHeadersLength: 800,
  productionBrowserSourceMaps: false,
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'src/app/tsconfig.json' },
  serverExternalPackages: ['payload'],
  turbopack: {
    rules: {
      '**/@payloadcms/ui/dist/exports/client/*.js': {
        condition: { content: /cdn\.jsdelivr\.net\/npm\/monaco-editor/ },
        loaders: ['./src/platform/payload/localCodeEditor.cjs'],
      },
    },
  },
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
})

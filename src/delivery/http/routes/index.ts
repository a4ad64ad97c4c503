// Everything the public side answers. The first route that fits a path answers it: the special before the general.
import { descriptionRoutes } from '@/delivery/http/routes/description'
import { documentRoutes } from '@/delivery/http/routes/documents'
import { feedRoutes } from '@/delivery/http/routes/feeds'
import { fileRoutes } from '@/delivery/http/routes/files'
import { graphqlRoutes } from '@/delivery/http/routes/graphql'
import { issueRoutes } from '@/delivery/http/routes/issues'
import { pageRoutes } from '@/delivery/http/routes/pages'
import type { Route } from '@/delivery/http/routes/route'
import { searchRoutes } from '@/delivery/http/routes/search'
import { searchEngineRoutes } from '@/delivery/http/routes/searchEngines'
import { siteRoutes } from '@/delivery/http/routes/site'

export const routes: readonly Route[] = [
  ...siteRoutes,
  ...searchRoutes,
  ...fileRoutes,
  ...issueRoutes,
  ...feedRoutes,
  ...graphqlRoutes,
  ...documentRoutes,
  ...searchEngineRoutes,
  ...pageRoutes,
  ...descriptionRoutes(() => routes),
]

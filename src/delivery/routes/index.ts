// Everything the public side answers. The first route that fits a path answers it: the special before the general.
import { descriptionRoutes } from '@/delivery/routes/description'
import { documentRoutes } from '@/delivery/routes/documents'
import { feedRoutes } from '@/delivery/routes/feeds'
import { fileRoutes } from '@/delivery/routes/files'
import { graphqlRoutes } from '@/delivery/routes/graphql'
import { issueRoutes } from '@/delivery/routes/issues'
import { pageRoutes } from '@/delivery/routes/pages'
import type { Route } from '@/delivery/routes/route'
import { searchRoutes } from '@/delivery/routes/search'
import { searchEngineRoutes } from '@/delivery/routes/searchEngines'
import { siteRoutes } from '@/delivery/routes/site'

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

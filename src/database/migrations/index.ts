import * as migration_20261124_193351_initial from './20261124_193351_initial';
import * as migration_20261125_194457_preview_links from './20261125_194457_preview_links';

export const migrations = [
  {
    up: migration_20261124_193351_initial.up,
    down: migration_20261124_193351_initial.down,
    name: '20261124_193351_initial',
  },
  {
    up: migration_20261125_194457_preview_links.up,
    down: migration_20261125_194457_preview_links.down,
    name: '20261125_194457_preview_links'
  },
];

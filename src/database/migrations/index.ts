import * as migration_20261124_193351_initial from './20261124_193351_initial';

export const migrations = [
  {
    up: migration_20261124_193351_initial.up,
    down: migration_20261124_193351_initial.down,
    name: '20261124_193351_initial'
  },
];

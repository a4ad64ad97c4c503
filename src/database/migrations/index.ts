import * as migration_20261124_190729_initial from './20261124_190729_initial';

export const migrations = [
  {
    up: migration_20261124_190729_initial.up,
    down: migration_20261124_190729_initial.down,
    name: '20261124_190729_initial'
  },
];

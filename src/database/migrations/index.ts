import * as migration_20261123_225657_initial from './20261123_225657_initial';

export const migrations = [
  {
    up: migration_20261123_225657_initial.up,
    down: migration_20261123_225657_initial.down,
    name: '20261123_225657_initial'
  },
];

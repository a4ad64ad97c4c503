import * as migration_20261124_193351_initial from './20261124_193351_initial';
import * as migration_20261125_194457_preview_links from './20261125_194457_preview_links';
import * as migration_20261125_201737_webhook_health from './20261125_201737_webhook_health';
import * as migration_20261125_205528_shelves from './20261125_205528_shelves';
import * as migration_20261130_120110_days from './20261130_120110_days';
import * as migration_20261130_141326_facets from './20261130_141326_facets';
import * as migration_20261130_170929_entries from './20261130_170929_entries';
import * as migration_20261130_181310_guests from './20261130_181310_guests';
import * as migration_20261130_185142_held_names from './20261130_185142_held_names';
import * as migration_20261130_200457_file_hashes from './20261130_200457_file_hashes';
import * as migration_20261130_210153_consent_uses from './20261130_210153_consent_uses';
import * as migration_20261130_211806_trash from './20261130_211806_trash';
import * as migration_20261130_212546_today from './20261130_212546_today';
import * as migration_20261201_042851_identity from './20261201_042851_identity';
import * as migration_20261201_052124_sign_in from './20261201_052124_sign_in';
import * as migration_20261201_054924_session_places from './20261201_054924_session_places';
import * as migration_20261201_055833_uploads from './20261201_055833_uploads';

export const migrations = [
  {
    up: migration_20261124_193351_initial.up,
    down: migration_20261124_193351_initial.down,
    name: '20261124_193351_initial',
  },
  {
    up: migration_20261125_194457_preview_links.up,
    down: migration_20261125_194457_preview_links.down,
    name: '20261125_194457_preview_links',
  },
  {
    up: migration_20261125_201737_webhook_health.up,
    down: migration_20261125_201737_webhook_health.down,
    name: '20261125_201737_webhook_health',
  },
  {
    up: migration_20261125_205528_shelves.up,
    down: migration_20261125_205528_shelves.down,
    name: '20261125_205528_shelves',
  },
  {
    up: migration_20261130_120110_days.up,
    down: migration_20261130_120110_days.down,
    name: '20261130_120110_days',
  },
  {
    up: migration_20261130_141326_facets.up,
    down: migration_20261130_141326_facets.down,
    name: '20261130_141326_facets',
  },
  {
    up: migration_20261130_170929_entries.up,
    down: migration_20261130_170929_entries.down,
    name: '20261130_170929_entries',
  },
  {
    up: migration_20261130_181310_guests.up,
    down: migration_20261130_181310_guests.down,
    name: '20261130_181310_guests',
  },
  {
    up: migration_20261130_185142_held_names.up,
    down: migration_20261130_185142_held_names.down,
    name: '20261130_185142_held_names',
  },
  {
    up: migration_20261130_200457_file_hashes.up,
    down: migration_20261130_200457_file_hashes.down,
    name: '20261130_200457_file_hashes',
  },
  {
    up: migration_20261130_210153_consent_uses.up,
    down: migration_20261130_210153_consent_uses.down,
    name: '20261130_210153_consent_uses',
  },
  {
    up: migration_20261130_211806_trash.up,
    down: migration_20261130_211806_trash.down,
    name: '20261130_211806_trash',
  },
  {
    up: migration_20261130_212546_today.up,
    down: migration_20261130_212546_today.down,
    name: '20261130_212546_today',
  },
  {
    up: migration_20261201_042851_identity.up,
    down: migration_20261201_042851_identity.down,
    name: '20261201_042851_identity',
  },
  {
    up: migration_20261201_052124_sign_in.up,
    down: migration_20261201_052124_sign_in.down,
    name: '20261201_052124_sign_in',
  },
  {
    up: migration_20261201_054924_session_places.up,
    down: migration_20261201_054924_session_places.down,
    name: '20261201_054924_session_places',
  },
  {
    up: migration_20261201_055833_uploads.up,
    down: migration_20261201_055833_uploads.down,
    name: '20261201_055833_uploads'
  },
];

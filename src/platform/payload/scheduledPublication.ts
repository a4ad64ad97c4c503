// Payload 3.90.1: its own scheduled publication publishes whatever draft is newest when the time has come, not the text that
// was scheduled.
// Issue: https://github.com/payloadcms/payload/pull/10203
// Until: a schedule names the version it publishes. Here the panel's way to it is shut.

export const refuseScheduling = (): never => {
  throw new Error('Use the workflow’s own “schedule” action.')
}

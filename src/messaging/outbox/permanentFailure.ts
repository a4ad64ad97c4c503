/** The other side will never take this message: trying again is no use. */
export class PermanentFailure extends Error {}

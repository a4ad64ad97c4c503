// The errors this product answers with: a stable code, a status, a sentence that says what to do.
// Payload turns them into `{ errors: [{ name, message, data }] }`; hooks/answerErrors.ts adds the code.
import { APIError } from 'payload'
import type { Issue } from '@/platform/issues'

/** What an error answer may carry beside its sentence. */
export interface ErrorDetails {
  issues?: Issue[]
  stage?: string
  revision?: string | null
  /** Seconds to wait, as `Retry-After` has them. */
  retryAfter?: number
  /** Opens the second factor of an account that must have one and has none yet. */
  ticket?: string
  /** The first places that show what is to be deleted, and how many there are. */
  usedIn?: Place[]
  usedInTotal?: number
  /** What one person may still upload, in bytes. */
  left?: { today: number; total: number }
}

export interface Place {
  type: string
  id: string
  title: string
  /** Of an edition of an issue. */
  edition?: number
}

export abstract class ImprimaturError extends APIError<{ code: string } & ErrorDetails> {
  constructor(code: string, status: number, message: string, details: ErrorDetails = {}) {
    super(message, status, { code, ...details }, true)
  }
}

/** 400: the content or the request is not as it must be; `issues` name the paths. */
export class ContentError extends ImprimaturError {
  constructor(message: string, issues: Issue[] = []) {
    super('content', 400, message, { issues })
  }
}

/** 401: nobody is signed in. */
export class SignInError extends ImprimaturError {
  constructor(message = 'Sign in first.') {
    super('signIn', 401, message)
  }
}

/** 403: this person may not do this. */
export class PersonError extends ImprimaturError {
  constructor(message: string) {
    super('person', 403, message)
  }
}

/** 404: there is no such document. */
export class MissingError extends ImprimaturError {
  constructor(message = 'There is no such document.') {
    super('missing', 404, message)
  }
}

/** 409: the stage or the revision is not the one this action needs; both are told. */
export class StateError extends ImprimaturError {
  constructor(message: string, current: Omit<ErrorDetails, 'issues'> = {}) {
    super('state', 409, message, current)
  }
}

/** 412: `If-Match` names a revision that is no longer the current one (RFC 9110, 13.1.1). */
export class StaleError extends ImprimaturError {
  constructor(revision: string | null) {
    super('stale', 412, 'Someone saved a newer version. Load it, add your changes and save again.', {
      revision,
    })
  }
}

/** 429: this was asked too often; the sentence says when it may be asked again. */
export class LimitError extends ImprimaturError {
  /** @param details `retryAfter`: seconds, where they are known; `left`: bytes */
  constructor(message: string, details: Pick<ErrorDetails, 'retryAfter' | 'left'> = {}) {
    super('limit', 429, message, details)
  }
}

/** 401: the password is right, and more is needed to sign in. */
export class SecondFactorError extends ImprimaturError {
  constructor(code: 'secondFactor' | 'wrongCode' | 'secondFactorMissing', message: string, ticket?: string) {
    super(code, 401, message, ticket === undefined ? {} : { ticket })
  }
}

/** 502: a server that we depend on refused or did not answer; the sentence holds what it said. */
export class UpstreamError extends ImprimaturError {
  constructor(message: string) {
    super('upstream', 502, message)
  }
}

/** 503: a query took longer than it may, and was stopped. */
export class SlowError extends ImprimaturError {
  constructor(seconds?: number) {
    const time =
      seconds === undefined ? 'too long' : `more than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
    super('slow', 503, `This took ${time} and was stopped. Ask for less: fewer conditions or a lower limit.`)
  }
}

/** 503: something that must answer first does not; the sentence says what. */
export class UnavailableError extends ImprimaturError {
  constructor(message: string) {
    super('unavailable', 503, message)
  }
}

/** 503: this installation is not set up for it; the sentence says what to set. */
export class SetupError extends ImprimaturError {
  constructor(message: string) {
    super('setup', 503, message)
  }
}

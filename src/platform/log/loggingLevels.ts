// A refusal that was answered to the person is no fault of the server: told in the log, without alarm.
import type { Config } from 'payload'

export const loggingLevels = {
  ContentError: 'info',
  SignInError: 'info',
  PersonError: 'info',
  MissingError: 'info',
  StateError: 'info',
  StaleError: 'info',
  ValidationError: 'info',
  Forbidden: 'info',
  NotFound: 'info',
  UnauthorizedError: 'info',
  QueryError: 'info',
  LimitError: 'info',
  SecondFactorError: 'info',
  AuthenticationError: 'info',
  LockedAuth: 'info',
  Locked: 'info',
  FileUploadError: 'info',
  MissingFile: 'info',
  UnavailableError: 'warn',
  SlowError: 'warn',
} as Config['loggingLevels']

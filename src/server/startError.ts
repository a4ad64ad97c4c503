// A start that cannot go on for a reason its operator can mend: the message is all that is shown.
export class StartError extends Error {
  override name = 'StartError'
}

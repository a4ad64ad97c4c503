// Requests and responses that are Express's from the start. Express changes the prototypes of those that it is given; V8
// then knows two kinds of each, and all that Node does with either costs more, in cached answers too.
import { IncomingMessage, type ServerOptions, ServerResponse } from 'node:http'
import type { Express } from 'express'

export type Messages = Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'>

/** Classes for `createServer`, whose prototypes are those that this application gives to its messages. */
export const messagesOf = (app: Express): Messages => {
  class OwnRequest extends IncomingMessage {}
  class OwnResponse extends ServerResponse {}
  app.request = Object.setPrototypeOf(OwnRequest.prototype, app.request)
  app.response = Object.setPrototypeOf(OwnResponse.prototype, app.response)
  return { IncomingMessage: OwnRequest, ServerResponse: OwnResponse } as Messages
}

// The files of the code editor in JSON fields, from the package that Payload's panel depends on.
import path from 'node:path'
import express, { type RequestHandler } from 'express'

export const codeEditorPath = '/admin/code-editor/vs'

/** `root` is the project's folder. File names carry hashes only in part, so browsers ask again after an hour. */
export const codeEditorFiles = (root: string): RequestHandler =>
  express.static(path.join(root, 'node_modules/monaco-editor/min/vs'), {
    index: false,
    maxAge: '1h',
    fallthrough: false,
  })

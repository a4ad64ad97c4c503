// What a check found: where, which rule, in words. Errors stop an action, warnings are shown.

export interface Issue {
  /** Path of the field, dots between the parts: `sections.0.items.2.item`. Empty: the document. */
  path: string
  /** Stable name of the rule, for programs: `required`, `slugTaken`. */
  code: string
  message: string
  severity: 'error' | 'warning'
}

export const errorAt = (path: string, code: string, message: string): Issue => ({
  path,
  code,
  message,
  severity: 'error',
})

export const warningAt = (path: string, code: string, message: string): Issue => ({
  ...errorAt(path, code, message),
  severity: 'warning',
})

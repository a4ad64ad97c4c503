// Payload 3.90.1: `forgotPassword` writes one row, marked `atomic`, past its own open transaction: where one writes at a
// time, it would wait for that transaction for ever.
// Issue: none found
// Until: an operation writes in its own transaction.

interface WriteArguments {
  options?: { atomic?: boolean }
}

/** Whether a write belongs to whatever transaction is open. */
export const isAtomic = ({ options }: WriteArguments): boolean => options?.atomic === true

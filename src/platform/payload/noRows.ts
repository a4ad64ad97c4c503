// Payload 3.90.1: the panel sends a list without rows as the number 0.
// Issue: none found
// Until: it sends an empty list.

export const isNoRows = (value: unknown): boolean => value === 0

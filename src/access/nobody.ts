// Nobody, through any interface: only the product's own code writes here.
import type { Access } from 'payload'

export const nobody: Access = () => false

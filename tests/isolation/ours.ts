/** State of a module of ours: loaded anew for each file. */
export const counted = { times: 0 }

/** The name, in the address, of the question that notes one more thing; all others are called by their id. */
export const ADD = 'add'

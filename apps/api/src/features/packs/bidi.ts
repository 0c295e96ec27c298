import bidiFactory from 'bidi-js'

// the types tell of a module with a default; Node is given the function itself
const make = bidiFactory as unknown as typeof bidiFactory.default

/** The order of letters that are read from left to right and from right to left (Unicode Standard Annex 9). */
export const bidi = make()

/** What a package looks for in Node's `crypto` where there is no global one. */
export const webcrypto = globalThis.crypto

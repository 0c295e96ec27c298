/** A sign as the standard names it, such as `U+0041`; a letter of several signs has several names. */
export const codePoints = (letter: string): string =>
  Array.from(letter, (sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

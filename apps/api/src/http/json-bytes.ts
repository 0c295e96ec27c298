/** Where an answer is written while its length is not known. */
const ROOM = Buffer.allocUnsafeSlow(512 * 1024)
/** The most bytes that a character of JavaScript takes in UTF-8. */
const WIDEST = 3

/**
 * An answer as JSON in UTF-8, the same as `JSON.stringify` writes it. An object is written field by field: one long string would be
 * copied twice more, and one character beyond Latin-1 in it would double the memory of all of it.
 */
export function jsonBytes(answer: unknown): Buffer {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer) || 'toJSON' in answer)
    return Buffer.from(JSON.stringify(answer))
  let bytes: Buffer = ROOM
  let at = bytes.write('{')
  for (const [name, value] of Object.entries(answer)) {
    const json = JSON.stringify(value) as string | undefined
    if (json === undefined) continue
    const key = `${at > 1 ? ',' : ''}${JSON.stringify(name)}:`
    bytes = withRoom(bytes, at, (key.length + json.length) * WIDEST + 1)
    at += bytes.write(key, at)
    at += bytes.write(json, at)
  }
  at += bytes.write('}', at)
  return Buffer.from(bytes.subarray(0, at))
}

/** The same bytes with at least so much room behind them. */
function withRoom(bytes: Buffer, used: number, more: number): Buffer {
  if (used + more <= bytes.length) return bytes
  const larger = Buffer.allocUnsafe(Math.max(used + more, bytes.length * 2))
  bytes.copy(larger, 0, 0, used)
  return larger
}

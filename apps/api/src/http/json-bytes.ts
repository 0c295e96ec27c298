/**
 * An answer as JSON in UTF-8, the same as `JSON.stringify` writes it. An object is written field by field: one long string would be
 * copied twice more, and one character beyond Latin-1 in it would double the memory of all of it.
 */
export function jsonBytes(answer: unknown): Buffer {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer) || 'toJSON' in answer)
    return Buffer.from(JSON.stringify(answer))
  const pieces: string[] = []
  let length = 2
  for (const [name, value] of Object.entries(answer)) {
    const json = JSON.stringify(value) as string | undefined
    if (json === undefined) continue
    const key = `${pieces.length > 0 ? ',' : ''}${JSON.stringify(name)}:`
    pieces.push(key, json)
    length += Buffer.byteLength(key) + Buffer.byteLength(json)
  }
  const bytes = Buffer.allocUnsafe(length)
  let at = bytes.write('{')
  for (const piece of pieces) at += bytes.write(piece, at)
  bytes.write('}', at)
  return bytes
}

let last = 0

/** A UUIDv7 (RFC 9562) made on this device; one that is made after another also sorts after it. */
export function newEventId(now: number): string {
  last = Math.max(now, last + 1)
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  new DataView(bytes.buffer).setUint32(0, Math.floor(last / 0x10000))
  new DataView(bytes.buffer).setUint16(4, last % 0x10000)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

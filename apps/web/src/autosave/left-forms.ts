/** Forms that were closed, by what they write, each with its way to send nothing more: what they had not sent is tried again. */
const left = new Map<string, () => void>()

/** A form was closed: it goes on trying to send, until the same is opened anew. */
export function leaveForm(key: string, stop: () => void): void {
  left.set(key, stop)
}

/** The form is open anew and sends what the one before had not sent; that one sends nothing more. `stop` is its own. */
export function takeOverForm(key: string, stop: () => void): void {
  const before = left.get(key)
  left.delete(key)
  if (before !== stop) before?.()
}

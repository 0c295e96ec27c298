/** One line about what happens now. */
export function log(line: string): void {
  console.log(line)
}

/** The one line that a person needs to see when something cannot go on. */
export function reasonOf(error: unknown): string {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: '', message: String(error) }
  if (code === 'ENOSPC' || code === '53100' || /no space left on device|ENOSPC/i.test(message)) {
    return 'The disk is full. Free some space and start again; nothing that was saved is lost.'
  }
  return message.split('\n')[0] || String(code)
}

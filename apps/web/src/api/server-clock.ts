const KEPT = 'holdfast.clock-ahead'
/** A difference that a slow network explains. */
const NETWORK = 60_000

/** By how much the clock of this device is ahead of the server's, in milliseconds, as the last answer showed; 0 while none did. */
function clockAhead(): number {
  try {
    return Number(localStorage.getItem(KEPT) ?? 0)
  } catch {
    return 0
  }
}

/** Compares the clock of this device with the time of an answer; what it found is kept for a day without a network. */
export function noteServerTime({ headers }: Pick<Response, 'headers'>): void {
  const said = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(said)) return
  const ahead = Date.now() - said
  try {
    if (Math.abs(ahead) > NETWORK) localStorage.setItem(KEPT, String(ahead))
    else localStorage.removeItem(KEPT)
  } catch {
    // a browser that keeps nothing: then its own clock is all there is
  }
}

/** A time by the clock of this device, as the server would have said it. */
export const serverTime = (at: string | number | Date): Date => new Date(new Date(at).getTime() - clockAhead())

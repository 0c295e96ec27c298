import type { IconName } from '../ui/icon.tsx'

type Sky = Extract<IconName, 'sun' | 'cloud-sun' | 'cloud-rain' | 'wind'>
const SKIES: readonly Sky[] = ['cloud-sun', 'cloud-rain', 'cloud-rain', 'cloud-sun', 'sun', 'wind', 'sun']

/** Weather of a day, invented: the warmest in July, the same for everybody, and it needs no network. */
export function weatherOf(day: Date): { high: number; low: number; sky: Sky } {
  const ofYear = (day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / 86_400_000
  const number = Math.floor(day.getTime() / 86_400_000)
  const season = Math.round(55 - 27 * Math.cos(((ofYear - 20) / 365) * 2 * Math.PI))
  const high = season + ((number * 7) % 9) - 4
  return { high, low: high - 8 - (number % 4), sky: SKIES[number % SKIES.length] ?? 'sun' }
}

import type { Measured } from './measure-page.ts'

const HEADING_AT = 112
const MOST_SCREENS = 2.5
/** Pages that are as long as what people wrote, or what is read in a danger. */
const LONG = /^(statements|versions|history|cards|crisis|safety\/card|print)$/

/** What a page on a phone does not meet, in words; nothing where it meets all. */
export function unmetGoals(name: string, { heading, control, screens, overflow, small, screen }: Measured): string[] {
  const unmet: string[] = []
  if (heading > HEADING_AT) unmet.push(`heading at ${heading}`)
  if (control > screen) unmet.push(`first control at ${control}`)
  if (screens > MOST_SCREENS && !LONG.test(name)) unmet.push(`${screens} screens`)
  if (overflow > 0) unmet.push(`${overflow} px too wide`)
  if (small.length > 0) unmet.push(`small targets: ${small.join(', ')}`)
  return unmet
}

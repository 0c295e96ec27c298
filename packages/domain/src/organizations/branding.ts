import { text } from '@holdfast/content/organizations'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { filled } from '../text.ts'

/** How a practice shows itself to its families: letters that stand for it, and one color. */
export type Branding = { name: string; mark: string; accent: string }

/** A mark that somebody chose: up to three letters or digits. */
export const MARK_PATTERN = /^[\p{L}\p{N}]{0,3}$/u
/** A color as it is kept: six hexadecimal digits; empty for that of the app. */
export const ACCENT_PATTERN = /^(?:#[0-9a-f]{6})?$/
/** The color of the app, where a practice chose none. */
export const OWN_ACCENT = '#1f5f58'

/** Words on the accent; the paper that it is a line on, by day and by night. */
const [WORDS, LIGHT_PAPER, DARK_PAPER] = ['#ffffff', '#faf6ef', '#111918']
/** What text needs (WCAG 2.2, 1.4.3). */
const LEAST = 4.5

const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast of two colors, from 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const STEPS = 100

/** The first color on the way to `towards` that is good; the way ends in black or white, which are. */
function towardsUntil(color: string, towards: string, isGood: (mixed: string) => boolean): string {
  const [from, to] = [channels(color), channels(towards)]
  for (let step = 0; step < STEPS; step++) {
    const parts = from.map((value, at) => Math.round(value + (((to[at] ?? 0) - value) * step) / STEPS))
    const mixed = `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
    if (isGood(mixed)) return mixed
  }
  return towards
}

const isReadable = (accent: string): boolean =>
  contrastOf(accent, WORDS) >= LEAST && contrastOf(accent, LIGHT_PAPER) >= LEAST

/** The nearest darker tone of a color on which white words are read, and which is seen on the paper of the day; itself where it is. */
export const readableAccent = (accent: string): string => towardsUntil(accent, '#000000', isReadable)

/** The tone of an accent at night: itself, or as much lighter as it needs to be seen on dark paper. */
export const accentAtNight = (accent: string): string =>
  towardsUntil(accent, '#ffffff', (mixed) => contrastOf(mixed, DARK_PAPER) >= LEAST)

/** Whether a practice may show itself in this color; the refusal names the nearest one that passes. */
export function decideAccent(accent: string): Decision<Refusal> {
  if (accent === '' || isReadable(accent)) return yes
  return no({
    rule: 'accent_contrast',
    reason: filled(text('decide.accent_contrast'), { nearest: readableAccent(accent) }),
  })
}

/** The letters that stand for a practice: those that it chose, or the first of the first two words of its name. */
export const markOf = ({ name, mark }: Pick<Branding, 'name' | 'mark'>): string =>
  mark ||
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map(([first]) => first?.toUpperCase() ?? '')
    .join('')

import type { Measured } from './measure-page.ts'

/** A rule for pages on a phone: the most, or with `isLeast` the least, that a figure may be. */
export type Rule = {
  what: string
  unit: 'px' | 'screens'
  goal: number
  isLeast?: boolean
  figureOf: (measured: Measured) => number
}

/** Letters, cards and histories are as long as what people wrote, or as what has to be read in a danger. */
const LONG = /(?:^|[/-])(?:statements(?:\/:id)?|cards|safety\/card|history|versions|audit)$/

/** How far a page may be wider than the screen. */
export const WIDTH: Rule = { what: 'wider than the screen', unit: 'px', goal: 0, figureOf: ({ overflow }) => overflow }

/** What stands where, for a page of this name. */
export const placeRules = (name: string): Rule[] => [
  { what: 'heading', unit: 'px', goal: 112, figureOf: ({ heading }) => heading },
  { what: 'first control', unit: 'px', goal: 844, figureOf: ({ control }) => control },
  ...(LONG.test(name)
    ? []
    : [{ what: 'length', unit: 'screens' as const, goal: 2.5, figureOf: ({ screens }: Measured) => screens }]),
  { what: 'smallest target', unit: 'px', goal: 44, isLeast: true, figureOf: ({ smallest }) => smallest },
]

/** Whether a figure is what the rule asks for. */
export const isMet = ({ goal, isLeast = false }: { goal: number; isLeast?: boolean }, figure: number): boolean =>
  isLeast ? figure >= goal : figure <= goal

/** What a page on a phone does not meet, in words; nothing where it meets all. */
export function unmetGoals(name: string, measured: Measured): string[] {
  const unmet = [...placeRules(name), WIDTH].filter((rule) => !isMet(rule, rule.figureOf(measured)))
  const words = unmet.map(({ what, unit, figureOf }) => `${what} ${figureOf(measured)} ${unit}`)
  return measured.small.length > 0 ? [...words, `small targets: ${measured.small.join(', ')}`] : words
}

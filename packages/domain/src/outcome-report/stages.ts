/**
 * How far plans came, in groups of which each plan is in one: not held · held without a yes · a yes without an admission ·
 * admitted. Every figure of the report is a sum of such groups.
 */
export type Stages = readonly [notHeld: number, heldNoYes: number, yesNotAdmitted: number, admitted: number]

/** Nobody. */
export const NO_PLANS: Stages = [0, 0, 0, 0]

/** The plans of several groups together. */
export const together = (groups: readonly Stages[]): Stages =>
  groups.reduce(([a, b, c, d], [e, f, g, h]) => [a + e, b + f, c + g, d + h], NO_PLANS)

/** What is left of a group without a part of it. */
export const without = ([a, b, c, d]: Stages, [e, f, g, h]: Stages): Stages => [a - e, b - f, c - g, d - h]

/** Plans made: held or not. */
export const plannedOf = ([notHeld, ...held]: Stages): number => notHeld + heldOf([0, ...held])
/** Meetings that took place. */
export const heldOf = ([, no, yes, admitted]: Stages): number => no + yes + admitted
/** Those that ended with a yes, that day or later. */
export const yesOf = ([, , yes, admitted]: Stages): number => yes + admitted

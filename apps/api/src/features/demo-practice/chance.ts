import { v7 as uuidv7 } from 'uuid'

/** Chance that says the same in every run with one seed: numbers, choices and ids. */
export type Chance = {
  /** True in this share of all cases. */
  is: (share: number) => boolean
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number
  pick: <T>(all: readonly T[]) => T
  /** One of these, each as often as its weight says. */
  weighted: <T>(all: readonly (readonly [T, number])[]) => T
  /** Some of these, in their order. */
  some: <T>(all: readonly T[], least: number, most: number) => T[]
  /** An id as of this moment. */
  id: (at: number) => string
}

/** Chance from a seed (a linear congruential generator, which is enough for what nobody has to guess). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  return {
    is: (share) => next() < share,
    between,
    pick,
    weighted: (all) => {
      let left = next() * all.reduce((sum, [, weight]) => sum + weight, 0)
      return (all.find(([, weight]) => (left -= weight) < 0) ?? all[0])?.[0] as never
    },
    some: (all, least, most) => {
      const left = new Set(all.keys())
      for (let extra = all.length - between(least, Math.min(most, all.length)); extra > 0; extra -= 1)
        left.delete(pick([...left]))
      return [...left].map((at) => all[at] as never)
    },
    id: (at) => uuidv7({ msecs: at, random: Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256)) }),
  }
}

import { CORE_AREAS } from '@holdfast/domain/risk-assessments/risk'
import type { Chance } from './chance.ts'

/** Every core area answered, one of them with this level. */
export const areasWith = (chance: Chance, level: string): object => ({
  ...Object.fromEntries(CORE_AREAS.map((area) => [area, { level: 'none' }])),
  [chance.pick(CORE_AREAS)]: { level },
})

import { type AreaLevels, CORE_AREAS } from './risk.ts'

/** Every core area answered with "none known", and what a test says besides. */
export const withCore = (areas: AreaLevels): AreaLevels => ({
  ...Object.fromEntries(CORE_AREAS.map((area) => [area, 'none'])),
  ...areas,
})

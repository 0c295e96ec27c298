import { splitLevel } from './facility.ts'

const OUTPATIENT = ['OP', 'OD', 'ODT', 'OIT', 'OMB', 'ORT']
const RESIDENTIAL = ['RES', 'RD', 'RL', 'RS']
const HOSPITAL = ['HI', 'HID', 'HIT']

/** The service codes that say in what setting a place gives care. */
export const SETTING_CODES: readonly string[] = [...OUTPATIENT, ...RESIDENTIAL, ...HOSPITAL]

/**
 * The settings in which a level of care is given, as service codes. A public file names settings and no level, so a place whose settings are
 * all others does not have the level; of every other place it stays unknown (docs/practice.md 1.2, 6.1).
 */
export function settingsOfLevel(level: string): readonly string[] {
  const { code } = splitLevel(level)
  if (code === 'RR') return ['HH', ...RESIDENTIAL]
  if (code.startsWith('4')) return HOSPITAL
  if (code.startsWith('3')) return code.startsWith('3.7') ? [...RESIDENTIAL, ...HOSPITAL] : RESIDENTIAL
  return OUTPATIENT
}

import { text } from '@holdfast/content/facilities'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** The groups in which the public treatment file sorts what a place offers (docs/practice.md 6.1). */
export const SERVICE_CATEGORIES = [
  'TC',
  'SET',
  'HOS',
  'OM',
  'EXT',
  'ALT',
  'OPT',
  'PHR',
  'APP',
  'ASM',
  'TST',
  'DTX',
  'TRN',
  'REC',
  'EDU',
  'ANC',
  'PAY',
  'PYH',
  'SG',
  'LIC',
  'OPR',
  'AGE',
  'SEX',
  'EXC',
  'LANG',
  'SMK',
] as const
/** A group of codes in the public file's key (docs/practice.md 6.1). */
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number]

/** One thing that a place says about itself: its code in the public file, and its name. */
export type ServiceCode = { code: string; category: ServiceCategory; name: Text }

/** The year whose key these codes follow. Codes change by year, so each place keeps the year of its own. */
export const SERVICE_KEY_YEAR = 2022

type Row = readonly [code: string, name: Text]

/** Writes the codes of one category down: code and name. */
export const codesOf = (category: ServiceCategory, ...rows: readonly Row[]): ServiceCode[] =>
  rows.map(([code, name]) => ({ code, category, name }))

/** The groups of codes in words that families use. */
export const SERVICE_CATEGORY_LABELS: Readonly<Record<ServiceCategory, Text>> = content('service-categories', {
  TC: text('service-categories.TC'),
  SET: text('service-categories.SET'),
  HOS: text('service-categories.HOS'),
  OM: text('service-categories.OM'),
  EXT: text('service-categories.EXT'),
  ALT: text('service-categories.ALT'),
  OPT: text('service-categories.OPT'),
  PHR: text('service-categories.PHR'),
  APP: text('service-categories.APP'),
  ASM: text('service-categories.ASM'),
  TST: text('service-categories.TST'),
  DTX: text('service-categories.DTX'),
  TRN: text('service-categories.TRN'),
  REC: text('service-categories.REC'),
  EDU: text('service-categories.EDU'),
  ANC: text('service-categories.ANC'),
  PAY: text('service-categories.PAY'),
  PYH: text('service-categories.PYH'),
  SG: text('service-categories.SG'),
  LIC: text('service-categories.LIC'),
  OPR: text('service-categories.OPR'),
  AGE: text('service-categories.AGE'),
  SEX: text('service-categories.SEX'),
  EXC: text('service-categories.EXC'),
  LANG: text('service-categories.LANG'),
  SMK: text('service-categories.SMK'),
})

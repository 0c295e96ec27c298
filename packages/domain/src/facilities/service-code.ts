import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'

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

const SOURCE: Source = { ref: 'docs/practice.md 6.1', standing: 'guidance' }
/**
 * Transcribed by third parties: the codes stand as guidance until checked against the key itself
 * (docs/practice.md 6.1).
 */
export const SERVICES_DATED = {
  kind: 'label',
  asOf: '2026-11-25',
  reviewBy: '2027-11-25',
  source: SOURCE,
} as const

type Row = readonly [code: string, en: string, es: string]

/** Writes the codes of one category down: code, English name, Spanish name. */
export const codesOf = (category: ServiceCategory, ...rows: readonly Row[]): ServiceCode[] =>
  rows.map(([code, en, es]) => ({ code, category, name: { en, es } }))

const label = (en: string, es: string): Text => ({ en, es })

/** The groups of codes in words that families use. */
export const SERVICE_CATEGORY_LABELS: Readonly<Record<ServiceCategory, Text>> = content(
  'service-categories',
  SERVICES_DATED,
  {
    TC: label('Type of care', 'Tipo de atención'),
    SET: label('Setting', 'Modalidad'),
    HOS: label('Hospital', 'Hospital'),
    OM: label('Opioid medicines used in treatment', 'Medicamentos para opioides en el tratamiento'),
    EXT: label('Prescriber outside', 'Quien receta, fuera del lugar'),
    ALT: label('Medicines for alcohol', 'Medicamentos para el alcohol'),
    OPT: label('Treatment of opioid use', 'Tratamiento del uso de opioides'),
    PHR: label('Medicines', 'Medicamentos'),
    APP: label('Ways of treating', 'Formas de tratamiento'),
    ASM: label('Assessment and first steps', 'Evaluación y primeros pasos'),
    TST: label('Tests', 'Pruebas'),
    DTX: label('Detox', 'Desintoxicación'),
    TRN: label('Going home', 'Regreso a casa'),
    REC: label('Support in recovery', 'Apoyo en la recuperación'),
    EDU: label('Counseling and education', 'Consejería y educación'),
    ANC: label('Other help', 'Otra ayuda'),
    PAY: label('Payment accepted', 'Formas de pago'),
    PYH: label('Help with payment', 'Ayuda para pagar'),
    SG: label('Programs for groups', 'Programas para grupos'),
    LIC: label('License and accreditation', 'Licencia y acreditación'),
    OPR: label('Who runs it', 'Quién lo dirige'),
    AGE: label('Age', 'Edad'),
    SEX: label('Gender', 'Género'),
    EXC: label('Only for', 'Solo para'),
    LANG: label('Language', 'Idioma'),
    SMK: label('Smoking and vaping', 'Fumar y vapear'),
  },
)

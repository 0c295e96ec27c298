import type { Text } from '../text.ts'

/** What a treatment option is to this plan: one is chosen, one stands behind it (S2.1, domain.md 6). */
export const CHOICES = ['none', 'chosen', 'backup'] as const
export type Choice = (typeof CHOICES)[number]

export type AsamEdition = 3 | 4

/** A step of care as a place names it. The product never computes a level: clinicians do, after meeting the person. */
export type LevelOfCare = {
  readonly code: string
  readonly editions: readonly AsamEdition[]
  readonly name: Text
  /** Where the third edition uses the same code for another name. */
  readonly nameInEdition3?: Text
}

/**
 * Levels of care: codes and names of ASAM edition 4, the ones that only edition 3 has, and "not known yet"
 * (domain.md 1.2). Criteria are ASAM's own text and are not reproduced.
 */
export const LEVELS_OF_CARE = [
  { code: 'not_known', editions: [], name: { en: 'Not known yet', es: 'Aún no se sabe' } },
  { code: 'RR', editions: [4], name: { en: 'Recovery Residence', es: 'Residencia de recuperación' } },
  {
    code: '1.0',
    editions: [4],
    name: { en: 'Long-Term Remission Monitoring', es: 'Seguimiento de la remisión a largo plazo' },
  },
  { code: '1.5', editions: [4], name: { en: 'Outpatient Therapy', es: 'Terapia ambulatoria' } },
  {
    code: '1.7',
    editions: [4],
    name: { en: 'Medically Managed Outpatient', es: 'Atención ambulatoria con manejo médico' },
  },
  {
    code: '2.1',
    editions: [3, 4],
    name: { en: 'Intensive Outpatient (IOP)', es: 'Atención ambulatoria intensiva (IOP)' },
  },
  {
    code: '2.5',
    editions: [3, 4],
    name: { en: 'High-Intensity Outpatient (HIOP)', es: 'Atención ambulatoria de alta intensidad (HIOP)' },
    nameInEdition3: { en: 'Partial Hospitalization', es: 'Hospitalización parcial' },
  },
  {
    code: '2.7',
    editions: [4],
    name: { en: 'Medically Managed Intensive Outpatient', es: 'Atención ambulatoria intensiva con manejo médico' },
  },
  {
    code: '3.1',
    editions: [3, 4],
    name: {
      en: 'Clinically Managed Low-Intensity Residential',
      es: 'Residencial de baja intensidad con manejo clínico',
    },
  },
  {
    code: '3.5',
    editions: [3, 4],
    name: {
      en: 'Clinically Managed High-Intensity Residential',
      es: 'Residencial de alta intensidad con manejo clínico',
    },
  },
  {
    code: '3.7',
    editions: [3, 4],
    name: { en: 'Medically Managed Residential', es: 'Residencial con manejo médico' },
    nameInEdition3: {
      en: 'Medically Monitored Intensive Inpatient',
      es: 'Internación intensiva con supervisión médica',
    },
  },
  { code: '4.0', editions: [4], name: { en: 'Medically Managed Inpatient', es: 'Internación con manejo médico' } },
  { code: '0.5', editions: [3], name: { en: 'Early Intervention', es: 'Intervención temprana' } },
  { code: '1', editions: [3], name: { en: 'Outpatient', es: 'Atención ambulatoria' } },
  {
    code: '3.3',
    editions: [3],
    name: {
      en: 'Clinically Managed Population-Specific High-Intensity Residential',
      es: 'Residencial de alta intensidad para poblaciones específicas con manejo clínico',
    },
  },
  {
    code: '4',
    editions: [3],
    name: { en: 'Medically Managed Intensive Inpatient', es: 'Internación intensiva con manejo médico' },
  },
  {
    code: '1-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 1', es: 'Manejo de la abstinencia, nivel 1' },
  },
  {
    code: '2-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 2', es: 'Manejo de la abstinencia, nivel 2' },
  },
  {
    code: '3.2-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 3.2', es: 'Manejo de la abstinencia, nivel 3.2' },
  },
  {
    code: '3.7-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 3.7', es: 'Manejo de la abstinencia, nivel 3.7' },
  },
  {
    code: '4-WM',
    editions: [3],
    name: { en: 'Withdrawal Management, level 4', es: 'Manejo de la abstinencia, nivel 4' },
  },
] as const satisfies readonly LevelOfCare[]

export type LevelOfCareCode = (typeof LEVELS_OF_CARE)[number]['code']
export const LEVEL_OF_CARE_CODES: readonly LevelOfCareCode[] = LEVELS_OF_CARE.map((level) => level.code)

import type { Text } from '../text.ts'

/** Why the plan was kept as it stood: somebody asked for it, or a step of its life was taken. */
export const PLAN_VERSION_REASONS = ['kept', 'lock', 'unlock', 'postpone'] as const
export type PlanVersionReason = (typeof PLAN_VERSION_REASONS)[number]

export const PLAN_VERSION_REASON_LABELS: Readonly<Record<PlanVersionReason, Text>> = {
  kept: { en: 'Kept by hand', es: 'Guardada a mano' },
  lock: { en: 'When the plan was locked', es: 'Al cerrar el plan' },
  unlock: { en: 'When the plan was opened again', es: 'Al abrir el plan otra vez' },
  postpone: { en: 'When the day was put off', es: 'Al aplazar el día' },
}

export const isVersionReason = (step: string): step is PlanVersionReason =>
  (PLAN_VERSION_REASONS as readonly string[]).includes(step)

import type { Text } from '../text.ts'
import type { PlanStatus, PlanStep } from './plan-status.ts'

/** Where a plan stands, in plain words. */
export const STATUS_LABELS: Readonly<Record<PlanStatus, Text>> = {
  drafting: { en: 'Being prepared', es: 'En preparación' },
  ready: { en: 'Ready for the day', es: 'Listo para el día' },
  under_way: { en: 'Under way', es: 'En curso' },
  concluded: { en: 'Over, not yet reviewed', es: 'Terminado, sin revisar' },
  reviewed: { en: 'Reviewed', es: 'Revisado' },
}

/** The steps of a plan's life, as a record of them reads. */
export const STEP_LABELS: Readonly<Record<PlanStep, Text>> = {
  lock: { en: 'Locked for the day', es: 'Cerrado para el día' },
  unlock: { en: 'Unlocked', es: 'Abierto de nuevo' },
  start_run: { en: 'Meeting begun', es: 'Reunión iniciada' },
  postpone: { en: 'Postponed', es: 'Pospuesto' },
  call_off: { en: 'Called off', es: 'Cancelado' },
  stop: { en: 'Stopped', es: 'Detenido' },
  conclude: { en: 'Concluded', es: 'Concluido' },
  finish_review: { en: 'Review finished', es: 'Revisión terminada' },
}

import type { Substance } from '../cases/case-vocabulary.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import { type EmergencySign, type ImpairmentSign, MINOR_SIGNS, STRONG_SIGNS, type WithdrawalFlag } from './signs.ts'
import { canTalkSameDay } from './wait-table.ts'

/** What two adults decide after the sobriety check (docs/practice.md 7.2). */
export const SOBRIETY_RESULTS = ['proceed', 'wait', 'postpone', 'medical_first', 'emergency'] as const
/** Only `proceed`, confirmed by two adults, opens the meeting (docs/product.md 3). */
export type SobrietyResult = (typeof SOBRIETY_RESULTS)[number]

/** How long a group waits at most, in minutes, and between which hours of the day (docs/practice.md 7.2, guidance). */
export const WAIT_LIMIT_MINUTES = 240
/** Hours on the plan's own clock; `until` is no longer inside. */
export const WAIT_HOURS = { from: 6, until: 20 } as const

/** While waiting, look again after 30 to 60 minutes (docs/practice.md 7.2, guidance). */
export const RECHECK_MINUTES = { from: 30, to: 60 } as const

/** How old a "go ahead" may be when the meeting begins (docs/product.md 3). */
export const CHECK_MAX_AGE_MINUTES = 30

/** What the observer saw and heard. No test value: nobody "must be at zero" (docs/practice.md ruling 2). */
export type Observed = Readonly<{
  emergencySigns: readonly EmergencySign[]
  withdrawalFlags: readonly WithdrawalFlag[]
  impairmentSigns: readonly ImpairmentSign[]
  answersCoherent: boolean
  consentsToTalk: boolean
  waitedMinutes: number
  /** The hour at the meeting place, 0 to 23. */
  localHour: number
  /** What the person uses, as the case has it; decides whether waiting today can help. */
  substances?: readonly Substance[]
}>

type Suggestion = Readonly<{ result: SobrietyResult; reason: Text }>

/**
 * What the decision rule of docs/practice.md 7.2 suggests, and why: an emergency sign ends the meeting, a withdrawal
 * flag leads to medical care, a clear head and consent lead to the talk, mild impairment to waiting, everything else to
 * the backup date. The observer sets the result, a second adult confirms it.
 */
export function explainResult(seen: Observed): Suggestion {
  if (seen.emergencySigns.length > 0) return { result: 'emergency', reason: REASONS.emergency_sign }
  if (seen.withdrawalFlags.length > 0) return { result: 'medical_first', reason: REASONS.withdrawal_flag }
  if (!seen.consentsToTalk) return { result: 'postpone', reason: REASONS.no_consent }
  if (showsNoImpairment(seen)) return { result: 'proceed', reason: REASONS.clear_head }
  if (seen.impairmentSigns.some((sign) => STRONG_SIGNS.has(sign)))
    return { result: 'postpone', reason: REASONS.more_than_mild }
  if (!canTalkSameDay(seen.substances ?? [])) return { result: 'postpone', reason: REASONS.not_today }
  if (seen.waitedMinutes >= WAIT_LIMIT_MINUTES || isLate(seen.localHour))
    return { result: 'postpone', reason: REASONS.waited_long }
  return { result: 'wait', reason: REASONS.mild }
}

/** The result alone. */
export const suggestResult = (seen: Observed): SobrietyResult => explainResult(seen).result

const showsNoImpairment = ({ impairmentSigns, answersCoherent }: Observed): boolean =>
  answersCoherent && impairmentSigns.length <= 1 && impairmentSigns.every((sign) => MINOR_SIGNS.has(sign))

const isLate = (localHour: number): boolean => localHour < WAIT_HOURS.from || localHour >= WAIT_HOURS.until

const REASONS = {
  emergency_sign: {
    en: 'There is an emergency sign. Call emergency services now. The meeting is over for today.',
    es: 'Hay una señal de emergencia. Llame a emergencias ahora. La reunión termina por hoy.',
  },
  withdrawal_flag: {
    en: 'There may be dangerous withdrawal. Get medical care today; do not wait it out at home.',
    es: 'Puede haber una abstinencia peligrosa. Busque atención médica hoy; no espere en casa a que pase.',
  },
  no_consent: {
    en: 'They do not want to sit down now. Respect that, and use the backup date.',
    es: 'Ahora no quiere sentarse a hablar. Respételo y use la fecha de reserva.',
  },
  clear_head: {
    en: 'They answer clearly, nothing more than one small sign was seen, and they agree to listen.',
    es: 'Responde con claridad, no se vio más que una señal leve y acepta escuchar.',
  },
  more_than_mild: {
    en: 'What you saw is more than mild. They would not take in what you say. Use the backup date.',
    es: 'Lo que vio es más que leve. No podría asimilar lo que le digan. Use la fecha de reserva.',
  },
  not_today: {
    en: 'With this substance a few hours are not enough. Use the backup date.',
    es: 'Con esta sustancia unas horas no bastan. Use la fecha de reserva.',
  },
  waited_long: {
    en: 'You have waited long enough, or it is late. Everyone is tired. Use the backup date.',
    es: 'Ya esperaron bastante o es tarde. Todos están cansados. Use la fecha de reserva.',
  },
  mild: {
    en: 'The signs are mild. Wait in a safe place, and look again in 30 to 60 minutes.',
    es: 'Las señales son leves. Esperen en un lugar seguro y vuelva a observar en 30 a 60 minutos.',
  },
} as const satisfies Record<string, Text>

/** A check as it was recorded. */
export type RecordedCheck = Readonly<{
  result: SobrietyResult
  checkedAt: string
  observerId: string
  confirmedAt: string | null
  confirmedById: string | null
}>

/** The second adult is someone else than the observer (docs/practice.md 7.2: a second adult confirms). */
export function decideConfirmation({
  observerId,
  confirmedById,
}: {
  observerId: string
  confirmedById: string
}): Decision<Refusal> {
  return observerId === confirmedById ? no({ rule: 'two_adults', reason: START_REFUSALS.two_adults }) : yes
}

/**
 * Whether the meeting may begin on this check: it says "go ahead", two different people stand behind it, and it is at most
 * 30 minutes old (S1.12, S2.12; docs/product.md 3). Minors are never in the room (S0.29), so both are adults.
 */
export function decideStart({ check, now }: { check: RecordedCheck | null; now: Date }): Decision<Refusal> {
  if (check === null) return no({ rule: 'check_missing', reason: START_REFUSALS.check_missing })
  if (check.result !== 'proceed')
    return no({ rule: `check_${check.result}`, reason: START_REFUSALS[`check_${check.result}`] })
  if (check.confirmedAt === null || check.confirmedById === null)
    return no({ rule: 'check_not_confirmed', reason: START_REFUSALS.check_not_confirmed })
  if (check.confirmedById === check.observerId) return no({ rule: 'two_adults', reason: START_REFUSALS.two_adults })
  if (now.getTime() - Date.parse(check.checkedAt) > CHECK_MAX_AGE_MINUTES * 60_000)
    return no({ rule: 'check_too_old', reason: START_REFUSALS.check_too_old })
  return yes
}

const START_REFUSALS = {
  check_missing: {
    en: 'Do the sobriety check first. The observer and a second adult do it together.',
    es: 'Haga primero el control de sobriedad. Lo hacen juntas la persona que observa y otra persona adulta.',
  },
  check_wait: {
    en: 'The last check says: wait. Look again, then begin.',
    es: 'El último control dice: esperar. Vuelva a observar y después empiece.',
  },
  check_postpone: {
    en: 'The last check says: another day. Postpone to the backup date.',
    es: 'El último control dice: otro día. Pase la reunión a la fecha de reserva.',
  },
  check_medical_first: {
    en: 'The last check says: medical care first. The talk can wait.',
    es: 'El último control dice: primero atención médica. La conversación puede esperar.',
  },
  check_emergency: {
    en: 'The last check says: emergency. Call emergency services. There is no meeting today.',
    es: 'El último control dice: emergencia. Llame a emergencias. Hoy no hay reunión.',
  },
  check_not_confirmed: {
    en: 'A second adult has to confirm the check before the meeting begins.',
    es: 'Otra persona adulta debe confirmar el control antes de empezar la reunión.',
  },
  two_adults: {
    en: 'The second adult is someone else than the person who did the check.',
    es: 'La segunda persona adulta debe ser distinta de quien hizo el control.',
  },
  check_too_old: {
    en: 'The check is more than 30 minutes old. Do it once more; it takes a few minutes.',
    es: 'El control tiene más de 30 minutos. Hágalo una vez más; toma unos minutos.',
  },
} as const satisfies Record<string, Text>

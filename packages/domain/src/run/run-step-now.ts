import type { RunEvent, RunEventKind } from './run-event.ts'

/** Where an answer leads by itself; asking once more leads back to the question. */
const LEADS_TO: Readonly<Partial<Record<RunEventKind, string>>> = {
  yes: 'after_yes',
  no: 'after_no',
  not_sure: 'objections',
  second_ask: 'ask',
}

/**
 * The code of the step that the record leads to: the last one that was moved to, or the one that an answer chose (F56). An offer of
 * a deal at the question leads to the objections; the same answer from a second phone moves nothing; while two answers differ it is
 * the question again. Null where nothing moved yet.
 */
export function stepNow(record: readonly RunEvent[], isDisputed: boolean): string | null {
  let step: string | null = null
  let answered: RunEventKind | null = null
  let isChosen = false
  for (const { kind, step: movedTo } of record) {
    const leadsTo: string | undefined = kind === 'bargaining_offer' && step === 'ask' ? 'objections' : LEADS_TO[kind]
    if (kind === 'step_moved') {
      step = movedTo
      isChosen = false
    } else if (leadsTo !== undefined && kind !== answered) {
      step = leadsTo
      isChosen = true
    }
    if (kind === 'second_ask') answered = null
    else if (LEADS_TO[kind] !== undefined) answered = kind
  }
  return isDisputed && isChosen ? 'ask' : step
}

import { type MySafetyScreening, safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { useState } from 'react'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Fields = Pick<MySafetyScreening, 'answers' | 'afraidOfIds' | 'text' | 'contactPreference'> & {
  readerIds: string[]
}

/** The answers as they are on the screen, and the way to give them or to say that one would rather not. */
export type MySafety = ReturnType<typeof useMySafety>

/** One's own answers about safety. What is typed here is never kept on the device; it goes out with the button alone. */
export function useMySafety(screening: MySafetyScreening, planKey: PlanKey) {
  const { answers, afraidOfIds, text, contactPreference, readers, answeredAt } = screening
  // the first answers are for those who are there; who came later asks, and is named by the author or not
  const named = readers.filter(({ mayRead }) => answeredAt === null || mayRead).map(({ memberId }) => memberId)
  const [fields, setFields] = useState<Fields>({ answers, afraidOfIds, text, contactPreference, readerIds: named })
  const send = usePlanMutation(safetyScreeningRoutes.answer, planKey, (passed: boolean) => ({
    body: passed ? { ...fields, passed, answers: {}, afraidOfIds: [], text: '' } : { passed, ...fields },
    ifMatch: screening.version,
  }))
  return { fields, change: (patch: Partial<Fields>) => setFields({ ...fields, ...patch }), send }
}

import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { SubmitOrNotNow } from '../../ui/submit-or-not-now.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  people: readonly { id: string }[]
  timeZone: string
  onDone: () => void
}

/** `YYYY-MM-DD` in the calendar of a place. */
const dayAt = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(new Date(moment))

/** When you will practice; everyone who takes part sees it. */
export function PlanRehearsal({ planKey, people, timeZone, onDone }: Props) {
  const { t } = useLingui()
  const [startsAt, setStartsAt] = useState<string | null>(null)
  const plan = usePlanMutation(
    rehearsalRoutes.record,
    planKey,
    () => ({
      body: {
        heldOn: startsAt === null ? '' : dayAt(startsAt, timeZone),
        startsAt,
        minutes: null,
        attendeeIds: people.map(({ id }) => id),
      },
    }),
    onDone,
  )
  return (
    <AskingPage
      at={0}
      of={1}
      eyebrow={<Trans>Practice</Trans>}
      title={<Trans>Plan a rehearsal</Trans>}
      onSubmit={() => plan.mutate()}
      dock={
        <SubmitOrNotNow busy={plan.isPending} onNotNow={onDone}>
          <Trans>Plan this rehearsal</Trans>
        </SubmitOrNotNow>
      }
    >
      <MomentField
        label={t`When will you practice?`}
        hint={t`A week before the day, and again two days before.`}
        value={startsAt}
        timeZone={timeZone}
        onChange={setStartsAt}
        problem={fieldProblem(plan.error, 'heldOn')}
      />
      <ProblemNotice error={plan.error} />
    </AskingPage>
  )
}

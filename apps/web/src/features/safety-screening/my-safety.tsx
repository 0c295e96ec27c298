import type { MySafetyScreening } from '@holdfast/contracts/safety-screening'
import { Trans } from '@lingui/react/macro'
import { Link, useSearch } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QuickExit } from '../../app/quick-exit.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import { MySafetyForm } from './my-safety-form.tsx'
import { safetyStepOf } from './my-safety-steps.ts'
import { MySafetySummary } from './my-safety-summary.tsx'
import { type MySafety as Mine, useMySafety } from './use-my-safety.ts'

type Props = { screening: MySafetyScreening; planKey: PlanKey; others: readonly { id: string; name: string }[] }

function Begin({ screening: { answeredAt, passed, can }, mine }: { screening: MySafetyScreening; mine: Mine }) {
  if (!can.answer.allowed) return <p className="muted">{can.answer.reason}</p>
  return (
    <>
      {answeredAt !== null && (
        <p className="muted">
          {passed ? (
            <Trans>You chose not to answer. That is fine, and you may still do so.</Trans>
          ) : (
            <Trans>You have answered before. Has anything changed?</Trans>
          )}
        </p>
      )}
      <div className="row">
        {(answeredAt === null || passed) && (
          <Link className="btn" to="." search={{ step: 1 }}>
            <Trans>Begin</Trans>
          </Link>
        )}
        <Button look="quiet" busy={mine.send.isPending} onClick={() => mine.send.mutate(true)}>
          <Trans>I would rather not answer</Trans>
        </Button>
      </div>
      <ProblemNotice error={mine.send.error} />
    </>
  )
}

/** Private questions about one's own safety: who reads them first, then a few at a time; once answered, read before they are changed. */
export function MySafety({ screening, planKey, others }: Props) {
  const step = safetyStepOf(useSearch({ strict: false }))
  const mine = useMySafety(screening, planKey)
  if (step !== null && screening.can.answer.allowed && !mine.send.isSuccess)
    return <MySafetyForm step={step} screening={screening} mine={mine} others={others} />
  return (
    <>
      <PageHeading lead={<Trans>Answer alone, when nobody is watching. You may skip everything.</Trans>}>
        <Trans>My own safety</Trans>
      </PageHeading>
      {mine.send.isSuccess ? (
        <Notice tone="positive" live>
          <p>
            <Trans>Thank you. Your answer is kept, and nobody else is told. You can change it on any day.</Trans>
          </p>
          <p>
            <QuickExit />
          </p>
        </Notice>
      ) : (
        <>
          <WhoSees>
            <Trans>
              You, and the interventionists whom you name. Not the family lead, not the others. Nobody is shown that you
              answered with yes.
            </Trans>
          </WhoSees>
          {screening.interventionists === 0 && (
            <Notice tone="caution">
              <p>
                <Trans>
                  There is no interventionist in this case yet, so nobody reads it for now. In danger, use Help.
                </Trans>
              </p>
            </Notice>
          )}
          <Begin screening={screening} mine={mine} />
          <p>
            <Trans>If somebody comes in:</Trans> <QuickExit />
          </p>
          {screening.answeredAt !== null && !screening.passed && (
            <MySafetySummary screening={screening} others={others} />
          )}
        </>
      )}
    </>
  )
}

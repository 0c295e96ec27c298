import { type Statement, statementRoutes } from '@holdfast/contracts/statements'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { useProfessionalNames } from '../../plan/professionals.tsx'
import { Button } from '../../ui/button.tsx'
import { LetterReaders } from './letter-readers.tsx'

type Sharing = Statement['sharing']
type Props = {
  statement: Statement
  planKey: PlanKey
  /** Sends what was typed first: it is shared as it stands on the screen. */
  flush: () => Promise<unknown>
  children?: ReactNode
}

/** Who may read a letter, and its author's ways to change that: the last step of writing it. */
export function ShareLetter({ statement, planKey, flush, children }: Props) {
  const professionals = useProfessionalNames(planKey)
  const share = useMutation({
    mutationFn: async (sharing: Sharing) => {
      await flush()
      return changePlan(planKey, statementRoutes.share, { params: { statementId: statement.id }, body: { sharing } })
    },
    onSuccess: () => refreshPlan(planKey.planId),
  })
  // what was tapped shows at once; the server's word follows
  const sharing = share.isPending ? share.variables : statement.sharing
  const { allowed, reason } = statement.can.share
  const button = (to: Sharing, look: 'primary' | 'quiet', words: ReactNode) => (
    <Button look={look} busy={share.isPending} onClick={() => share.mutate(to)}>
      {words}
    </Button>
  )
  return (
    <section className="card" aria-labelledby={`share-${statement.id}`}>
      <h2 id={`share-${statement.id}`}>
        <Trans>Who may read it</Trans>
      </h2>
      <div role="status">
        <LetterReaders sharing={sharing} planKey={planKey} />
      </div>
      {allowed ? (
        <>
          <div className="stack share">
            {sharing === 'private' &&
              button(
                'coach',
                'primary',
                professionals ? (
                  <Trans>Share with {professionals}</Trans>
                ) : (
                  <Trans>Share with the interventionist</Trans>
                ),
              )}
            {sharing !== 'group' &&
              button(
                'group',
                sharing === 'coach' ? 'primary' : 'quiet',
                <Trans>Share with everyone who takes part</Trans>,
              )}
            {sharing === 'group' && button('coach', 'quiet', <Trans>Take it back from the group</Trans>)}
            {sharing !== 'private' && button('private', 'quiet', <Trans>Keep it to myself again</Trans>)}
          </div>
          <p className="small soft">
            {sharing === 'group' ? (
              <Trans>Each knows what the others will say. You can take it back while the plan is being prepared.</Trans>
            ) : (
              <Trans>An interventionist can help you with the words. Who joins later has to ask you first.</Trans>
            )}
          </p>
        </>
      ) : (
        <p className="small soft">{reason}</p>
      )}
      <ProblemNotice error={share.error} />
      {children}
    </section>
  )
}

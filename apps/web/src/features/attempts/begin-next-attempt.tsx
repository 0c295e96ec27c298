import { planRoutes } from '@holdfast/contracts/plans'
import { BETWEEN_ATTEMPTS, HOPE, WINDOWS } from '@holdfast/domain/attempts/start'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type Props = {
  caseKey: { organizationId: string; caseId: string }
  fromPlanId: string
  whyNot?: string | undefined
  onMade: (planId: string) => void
}

/** Makes the next attempt from a finished review: what held is copied, what the review changed is applied (S1.13). */
export function BeginNextAttempt({ caseKey, fromPlanId, whyNot, onMade }: Props) {
  const make = useMutation({
    mutationFn: () => request(planRoutes.create, { params: caseKey, body: { fromPlanId } }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries()
      onMade(id)
    },
  })
  return (
    <Card next>
      <h2>
        <Trans>The next attempt</Trans>
      </h2>
      <p>{localize(HOPE.says)}</p>
      <Disclosure summary={<Trans>Until then, and when to ask again</Trans>}>
        <ul>
          {[...BETWEEN_ATTEMPTS, ...WINDOWS].map((text) => (
            <li key={text.en}>{localize(text)}</li>
          ))}
        </ul>
      </Disclosure>
      <p>
        <Trans>The next plan keeps what held and begins with what this review changed.</Trans>
      </p>
      <Button busy={make.isPending} onClick={() => make.mutate()} whyNot={whyNot}>
        <Trans>Begin the next attempt</Trans>
      </Button>
      <ProblemNotice error={make.error} />
    </Card>
  )
}

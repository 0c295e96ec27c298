import { SAMPLE_APPROACHES, type SampleApproach, sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useSession } from '../../app/session.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function WelcomePage() {
  const session = useSession()
  const navigate = useNavigate()
  const { t } = useLingui()
  const [approach, setApproach] = useState<SampleApproach>('johnson')
  const explore = useMutation({
    mutationFn: () => request(sampleCaseRoutes.create, { body: { locale: currentLocale(), approach } }),
    onSuccess: async ({ organizationId, caseId }) => {
      await queryClient.invalidateQueries()
      await navigate({ to: '/o/$organizationId/c/$caseId', params: { organizationId, caseId } })
    },
  })
  return (
    <MainContent>
      <PageHeading
        lead={
          <Trans>
            Plan together how to offer your loved one help, hold the talk safely, and learn from it if the answer is no.
          </Trans>
        }
      >
        <Trans>You do not have to do this alone, or all at once</Trans>
      </PageHeading>
      {!session && (
        <p>
          <Trans>
            You have an account? <Link to="/sign-in">Sign in</Link>
          </Trans>
        </p>
      )}
      <div className="two-columns">
        <div className="stack">
          <Card next>
            <h2>
              <Trans>Plan an intervention</Trans>
            </h2>
            <p>
              <Trans>
                We go step by step: who takes part, what each will say, a treatment place held ready, and what to do if
                things go differently. You can stop at any time; everything is saved.
              </Trans>
            </p>
            <div>
              <Link className="btn" to={session ? '/start' : '/sign-up'}>
                <Trans>Plan an intervention</Trans>
              </Link>
            </div>
          </Card>
          <Card>
            <h2>
              <Trans>I was invited</Trans>
            </h2>
            <p>
              <Trans>Someone sent you a link. You can take part with the link alone, without an account.</Trans>
            </p>
            <div>
              <Link className="btn quiet" to="/invited">
                <Trans>I was invited</Trans>
              </Link>
            </div>
          </Card>
          <Card>
            <h2>
              <Trans>Explore a sample case</Trans>
            </h2>
            <p>
              <Trans>Look around in an invented family’s plan. Nothing you do there touches anybody.</Trans>
            </p>
            <RadioGroup
              legend={t`Which way did they choose?`}
              value={approach}
              onChange={setApproach}
              choices={SAMPLE_APPROACHES.map((value) => ({ value, label: localize(APPROACH_LABELS[value]) }))}
            />
            <div>
              <Button look="quiet" busy={explore.isPending} onClick={() => explore.mutate()}>
                {explore.isPending ? <Trans>Preparing the sample…</Trans> : <Trans>Explore a sample case</Trans>}
              </Button>
            </div>
            <p role="status">
              {explore.isPending && (
                <Trans>
                  The family comes together, writes and practices. This takes a few seconds, on a busy day up to half a
                  minute.
                </Trans>
              )}
            </p>
            <ProblemNotice error={explore.error} />
          </Card>
        </div>
        <div className="stack">
          <Card>
            <h2>
              <Trans>What stays private</Trans>
            </h2>
            <p>
              <Trans>
                What you write is yours until you share it. The person you are worried about is never a member while you
                plan.
              </Trans>
            </p>
            <p>
              <Trans>
                “Leave this page” opens a weather page at once. It cannot clear your browser’s history; you can do that
                in your browser.
              </Trans>
            </p>
          </Card>
        </div>
      </div>
    </MainContent>
  )
}

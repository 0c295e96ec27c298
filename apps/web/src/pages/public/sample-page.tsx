import { SAMPLE_APPROACHES, type SampleApproach, sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Door } from '../../app/door.tsx'
import { forgetReader, useSession } from '../../app/session.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Makes a copy of the sample to try things in, in one of three approaches; whoever only looked becomes its lead. */
export default function SamplePage() {
  const { t } = useLingui()
  const session = useSession()
  const navigate = useNavigate()
  const [approach, setApproach] = useState<SampleApproach>('johnson')
  const copy = useMutation({
    mutationFn: () => request(sampleCaseRoutes.create, { body: { locale: currentLocale(), approach } }),
    onSuccess: async ({ organizationId, caseId }) => {
      if (session && !session.isReadOnly) await queryClient.invalidateQueries()
      else forgetReader()
      await navigate({ to: '/o/$organizationId/c/$caseId', params: { organizationId, caseId } })
    },
  })
  return (
    <Door>
      <PageHeading
        lead={<Trans>An invented family of your own, where you may change everything. Nothing touches anybody.</Trans>}
      >
        <Trans>A copy to try things</Trans>
      </PageHeading>
      <RadioGroup
        legend={t`Which way did they choose?`}
        value={approach}
        onChange={setApproach}
        choices={SAMPLE_APPROACHES.map((value) => ({ value, label: localize(APPROACH_LABELS[value]) }))}
      />
      <ProblemNotice error={copy.error} />
      <div className="actions">
        <Button busy={copy.isPending} onClick={() => copy.mutate()}>
          {copy.isPending ? <Trans>Making your copy…</Trans> : <Trans>Make my copy</Trans>}
        </Button>
      </div>
      <p className="small soft" role="status">
        {copy.isPending && (
          <Trans>
            The family comes together, writes and practices. This takes a few seconds, on a busy day up to half a
            minute.
          </Trans>
        )}
      </p>
    </Door>
  )
}

import { SAMPLE_APPROACHES, type SampleApproach, sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refreshRead } from '../../api/reader-memory.ts'
import { request } from '../../api/request.ts'
import { useAction } from '../../api/use-action.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { forgetReader, useSession } from '../../app/session.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Makes a copy of the sample to try things in, in one of three approaches; whoever only looked becomes its lead. */
export default function SamplePage() {
  const { t } = useLingui()
  const session = useSession()
  const { go } = useNavigation()
  const [approach, setApproach] = useState<SampleApproach>('johnson')
  const copy = useAction(
    () => request(sampleCaseRoutes.create, { body: { locale: currentLocale(), approach } }),
    async ({ organizationId, caseId }) => {
      if (session && !session.isReadOnly) await refreshRead()
      else forgetReader()
      await go(`/o/${organizationId}/c/${caseId}`)
    },
  )
  return (
    <PublicPage>
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
        <Button busy={copy.isPending} onClick={() => copy.run()}>
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
    </PublicPage>
  )
}

import { Trans } from '@lingui/react/macro'
import { useParams } from '@tanstack/react-router'
import { History } from '../features/history/history.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

export default function HistoryPage() {
  const key = useParams({ strict: false }) as { organizationId: string; caseId: string }
  return (
    <MainContent>
      <PageHeading lead={<Trans>What was changed, by whom and when. What people wrote is not shown here.</Trans>}>
        <Trans>Who changed what</Trans>
      </PageHeading>
      <History caseKey={key} />
    </MainContent>
  )
}

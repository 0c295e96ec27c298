import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { CallLine } from '../crisis-contacts/call-line.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { DangerSteps } from './danger-steps.tsx'
import type { Meeting } from './use-run.ts'

/** Something is not safe, and the meeting is not stopped: first things first. No letters, no consequences. */
export function CrisisScreen({ plan, meeting }: { plan: Workspace; meeting: Meeting }) {
  return (
    <>
      <div role="alert">
        <PageHeading>
          <Trans>Safety first</Trans>
        </PageHeading>
      </div>
      <CallLine />
      {meeting.may({ kind: 'resumed' }) && (
        <Button look="quiet" onClick={() => meeting.record({ kind: 'resumed' })}>
          <Trans>It is safe: go on</Trans>
        </Button>
      )}
      <DangerSteps plan={plan} meeting={meeting} />
    </>
  )
}

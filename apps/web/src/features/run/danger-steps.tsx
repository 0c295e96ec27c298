import type { Workspace } from '@holdfast/contracts/workspace'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { CRISIS_STEPS, RUN_LINES } from '@holdfast/domain/run/run-guide'
import { Trans, useLingui } from '@lingui/react/macro'
import { EmergencyNumbers } from '../crisis-contacts/emergency-numbers.tsx'
import { localize } from '../../i18n/localize.ts'
import { NaloxoneSteps } from '../../plan/naloxone-steps.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }
const LOG = ['emergency_call', 'hotline_contacted', 'naloxone_given', 'help_arrived'] as const

/** Who calls and where you are, what comes first, the numbers, and one tap for what was done (docs/practice.md 9.4). */
export function DangerSteps({ plan, meeting }: Props) {
  const { t } = useLingui()
  const { address, venue } = plan.logistics
  const [lead, second] = ['safety_lead', 'facilitator'].map((role) =>
    plan.participants.find(({ dayRoles }) => (dayRoles as string[]).includes(role)),
  )
  const { minutesToResponse, minutesSinceAlarm } = meeting.state
  return (
    <>
      <section className="card">
        <p>
          <Trans>
            Calls: <strong>{lead?.name ?? t`the safety lead`}</strong>
          </Trans>
          {second && second !== lead && (
            <>
              {'; '}
              <Trans>if unable: {second.name}</Trans>
            </>
          )}
        </p>
        {(address || venue) && (
          <p>
            <Trans>
              You are at: <strong>{[venue, address].filter(Boolean).join(', ')}</strong>
            </Trans>
          </p>
        )}
        <ol className="numbered">
          {CRISIS_STEPS.map((step) => (
            <li key={step.en}>{localize(step)}</li>
          ))}
        </ol>
        <p className="spoken">{localize(RUN_LINES.stop_phrase)}</p>
      </section>
      <section className="stack" aria-label={t`What was done`}>
        <div className="tap-grid">
          {LOG.map((kind) => (
            <Button key={kind} look="quiet" onClick={() => meeting.record({ kind })}>
              {localize(EVENT_LABELS[kind])}
            </Button>
          ))}
        </div>
        <p className="muted">
          {minutesToResponse === null ? (
            <Trans>{minutesSinceAlarm ?? 0} min since the alarm</Trans>
          ) : (
            <Trans>Help came {minutesToResponse} min after the alarm</Trans>
          )}
        </p>
      </section>
      <NaloxoneSteps />
      <Disclosure summary={<Trans>All numbers</Trans>}>
        <EmergencyNumbers />
      </Disclosure>
    </>
  )
}

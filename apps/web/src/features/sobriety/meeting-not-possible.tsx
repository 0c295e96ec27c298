import type { Workspace } from '@holdfast/contracts/workspace'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import { waitClock } from '@holdfast/domain/sobriety/wait-clock'
import { OVERDOSE_STEPS } from '@holdfast/domain/substances/overdose-steps'
import { Trans } from '@lingui/react/macro'
import { EmergencyNumbers } from '../crisis-contacts/emergency-numbers.tsx'
import { formatHour, localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'

type Props = { plan: Workspace }
type Timed = Props & {
  /** By the clock of the server, as the times of the checks are. */
  now: Date
}

/** What the newest check asks of the group when it is not the moment: to wait by the clock, to get care, or to call for help. */
export function MeetingNotPossible({ plan, now }: Timed) {
  const [newest] = plan.sobrietyChecks
  // what ended the day stays on the screen, whatever was seen afterwards
  const shown = plan.sobrietyChecks.find(({ endsTheDay }) => endsTheDay) ?? newest
  if (shown?.clearedAt) return null
  switch (shown?.result) {
    case 'wait':
      return <Waiting plan={plan} now={now} />
    case 'medical_first':
      return <GetCare plan={plan} result="medical_first" />
    case 'emergency':
      return <Emergency plan={plan} />
    case 'postpone':
      return <AnotherDay plan={plan} />
    default:
      return null
  }
}

function Waiting({ plan, now }: Timed) {
  const { timeZone } = plan.logistics
  const clock = waitClock(plan.sobrietyChecks, plan.sobrietyPlan, now)
  const time = (at: string) => formatHour(at, timeZone)
  return (
    <Notice tone="caution">
      <h2>
        <Trans>We wait. This is what we agreed:</Trans>
      </h2>
      {plan.sobrietyPlan.waitPlan && <p className="spoken">{plan.sobrietyPlan.waitPlan}</p>}
      {clock && (
        <>
          <p>
            <strong>
              {clock.isOver ? (
                <Trans>You have waited as long as you agreed on. Use the backup date.</Trans>
              ) : clock.isDue ? (
                <Trans>It is time to check again.</Trans>
              ) : (
                <Trans>Check again at {time(clock.nextLookAt)}.</Trans>
              )}
            </strong>
          </p>
          <p className="muted">
            <Trans>
              Waiting since {time(clock.since)}; until {time(clock.until)} at most.
            </Trans>
          </p>
        </>
      )}
    </Notice>
  )
}

/** What to do after a check with this result. */
function ResultSteps({ result }: { result: 'medical_first' | 'emergency' | 'postpone' }) {
  const { label, steps } = SOBRIETY_RESULT_CATALOG[result]
  return (
    <>
      <h2>{localize(label)}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.en}>{localize(step)}</li>
        ))}
      </ul>
    </>
  )
}

function GetCare({ plan, result }: Props & { result: 'medical_first' | 'emergency' }) {
  return (
    <Notice tone="urgent" live>
      <ResultSteps result={result} />
      <WhoCalls plan={plan} />
      <EmergencyNumbers />
    </Notice>
  )
}

function Emergency({ plan }: Props) {
  return (
    <>
      <GetCare plan={plan} result="emergency" />
      <Disclosure summary={<Trans>Naloxone, step by step</Trans>}>
        <ol>
          {OVERDOSE_STEPS.map(({ says }) => (
            <li key={says.en}>{localize(says)}</li>
          ))}
        </ol>
      </Disclosure>
    </>
  )
}

function AnotherDay({ plan }: Props) {
  return (
    <Notice tone="caution">
      <ResultSteps result="postpone" />
      {plan.sobrietyPlan.ifPostponed && <p className="spoken">{plan.sobrietyPlan.ifPostponed}</p>}
    </Notice>
  )
}

/** Who calls, and where the helpers are to come to. Anyone may call. */
function WhoCalls({ plan }: Props) {
  const lead = plan.participants.find(({ dayRoles }) => (dayRoles as string[]).includes('safety_lead'))
  const { venue, address } = plan.logistics
  return (
    <>
      {lead && (
        <p>
          <Trans>
            Calls: <strong>{lead.name}</strong>
          </Trans>
        </p>
      )}
      {(venue || address) && (
        <p>
          <Trans>
            You are at: <strong>{[venue, address].filter(Boolean).join(', ')}</strong>
          </Trans>
        </p>
      )}
    </>
  )
}

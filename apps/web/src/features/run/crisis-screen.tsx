import type { Workspace } from '@holdfast/contracts/workspace'
import { CRISIS_CARDS } from '@holdfast/domain/crisis-cards/crisis-cards'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { CRISIS_STEPS, RUN_LINES } from '@holdfast/domain/run/run-guide'
import { OVERDOSE_STEPS } from '@holdfast/domain/substances/overdose-steps'
import { Trans, useLingui } from '@lingui/react/macro'
import { CallFirst, EmergencyNumbers } from '../crisis-contacts/emergency-numbers.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TakeStopBack } from './stop-meeting.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting; isStopped: boolean }
const LOG = ['emergency_call', 'hotline_contacted', 'naloxone_given', 'help_arrived'] as const

/** Offered after a stop, never asked for: first aid for the soul, the evening, and the debrief of those who work (F79). */
const AFTER_A_STOP = ['first_aid', 'afterwards', 'debrief']
const isFor = ({ reader }: { reader: string }, { me }: Workspace): boolean =>
  reader === 'everyone' || me.role === 'interventionist'

/**
 * First things first: who calls, where you are, the numbers, one tap for what was done. No letters, no consequences
 * (docs/practice.md 9.4).
 */
export function CrisisScreen({ plan, meeting, isStopped }: Props) {
  const { t } = useLingui()
  const { address, venue } = plan.logistics
  const [lead, second] = ['safety_lead', 'facilitator'].map((role) =>
    plan.participants.find(({ dayRoles }) => (dayRoles as string[]).includes(role)),
  )
  const after = isStopped ? CRISIS_CARDS.filter((card) => AFTER_A_STOP.includes(card.code) && isFor(card, plan)) : []
  const { minutesToResponse, minutesSinceAlarm } = meeting.state
  return (
    <div className="stack">
      <Notice tone="urgent" live>
        <h2>{isStopped ? <Trans>The meeting is stopped</Trans> : <Trans>Safety first</Trans>}</h2>
        <p>
          <CallFirst />
        </p>
        {isStopped && <TakeStopBack meeting={meeting} />}
        <ol>
          {CRISIS_STEPS.map((step) => (
            <li key={step.en}>{localize(step)}</li>
          ))}
        </ol>
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
        <EmergencyNumbers />
        <p className="spoken">{localize(RUN_LINES.stop_phrase)}</p>
      </Notice>
      <section className="stack" aria-label={t`What was done`}>
        <div className="tap-grid">
          {LOG.map((kind) => (
            <Button key={kind} look="quiet" onClick={() => meeting.record({ kind })}>
              {localize(EVENT_LABELS[kind])}
            </Button>
          ))}
          {!isStopped && meeting.may({ kind: 'resumed' }) && (
            <Button look="quiet" onClick={() => meeting.record({ kind: 'resumed' })}>
              <Trans>It is safe: go on</Trans>
            </Button>
          )}
        </div>
        <p className="muted">
          {minutesToResponse === null ? (
            <Trans>{minutesSinceAlarm ?? 0} min since the alarm</Trans>
          ) : (
            <Trans>Help came {minutesToResponse} min after the alarm</Trans>
          )}
        </p>
      </section>
      <Disclosure summary={<Trans>Naloxone, step by step</Trans>}>
        <ol>
          {OVERDOSE_STEPS.map(({ says }) => (
            <li key={says.en}>{localize(says)}</li>
          ))}
        </ol>
      </Disclosure>
      {after.length > 0 && (
        <p>
          <Trans>When everybody is safe: what helps now. It is offered; nobody has to tell it again.</Trans>
        </p>
      )}
      {after.map(({ code, title, lead: intro, todo }) => (
        <Card key={code}>
          <h2>{localize(title)}</h2>
          <p>{localize(intro)}</p>
          <ul>
            {todo.map((one) => (
              <li key={one.en}>{localize(one)}</li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  )
}

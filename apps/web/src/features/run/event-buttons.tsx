import type { Workspace } from '@holdfast/contracts/workspace'
import { REACTIONS } from '@holdfast/domain/outcomes/outcome'
import { SHOWN_BY } from '@holdfast/domain/run/outcome-from-record'
import { REACTION_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import type { RunEventKind } from '@holdfast/domain/run/run-event'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }

/** What is likely to happen in each step, one tap each; everything else is one fold away. */
const LIKELY: Record<string, readonly RunEventKind[]> = {
  welcome: ['arrived', 'welcome_said'],
  letters: ['pause'],
  pause: ['resumed'],
  ask: ['asked', 'yes', 'no', 'not_sure'],
  objections: ['bargaining_offer', 'objection', 'second_ask', 'yes', 'no', 'not_sure'],
  after_yes: ['set_out', 'arrived_at_care', 'admission_confirmed'],
  after_no: ['left_the_room'],
  close: ['left_the_house'],
}
const ALL: readonly RunEventKind[] = [
  'arrived',
  'welcome_said',
  'pause',
  'resumed',
  'left_the_room',
  'came_back',
  'left_the_house',
  'objection',
  'bargaining_offer',
  'asked',
  'second_ask',
  'yes',
  'no',
  'not_sure',
  'safety_concern',
  'emergency_call',
  'hotline_contacted',
  'naloxone_given',
  'help_arrived',
  'set_out',
  'arrived_at_care',
  'admission_confirmed',
  'travel_consent_withdrawn',
]

/** One tap for each thing that happens. Nothing asks "are you sure": what was tapped by mistake is taken back. */
export function EventButtons({ plan, meeting }: Props) {
  const { t } = useLingui()
  const { state, may, record } = meeting
  const { step, speaker, isPaused, away } = state
  const likely = [
    ...(isPaused ? (['resumed'] as const) : []),
    ...(away === null ? [] : (['came_back', 'left_the_house'] as const)),
    ...(LIKELY[step?.code ?? ''] ?? []),
  ].filter((kind, index, all) => all.indexOf(kind) === index && may({ kind }))
  const others = ALL.filter((kind) => !likely.includes(kind) && may({ kind }))
  const button = (kind: RunEventKind) => (
    <Button key={kind} look="quiet" onClick={() => record({ kind })}>
      {localize(EVENT_LABELS[kind])}
    </Button>
  )
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  return (
    <section className="stack" aria-label={t`What happens`}>
      <div className="tap-grid">
        {step?.code === 'letters' && speaker && may({ kind: 'letter_read', participantId: speaker.participantId }) && (
          <Button onClick={() => record({ kind: 'letter_read', participantId: speaker.participantId })}>
            <Trans>{nameOf(speaker.participantId)} has read</Trans>
          </Button>
        )}
        {likely.map(button)}
      </div>
      {may({ kind: 'reaction' }) && (
        <Disclosure summary={<Trans>How do they react?</Trans>}>
          <div className="tap-grid">
            {REACTIONS.filter((one) => !Object.values(SHOWN_BY).includes(one)).map((reaction) => (
              <Button key={reaction} look="quiet" onClick={() => record({ kind: 'reaction', reaction })}>
                {localize(REACTION_LABELS[reaction])}
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={<Trans>Something else happened</Trans>}>
          <div className="tap-grid">{others.map(button)}</div>
        </Disclosure>
      )}
    </section>
  )
}

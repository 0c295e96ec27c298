import { REACTIONS } from '@holdfast/domain/outcomes/outcome'
import { SHOWN_BY } from '@holdfast/domain/run/outcome-from-record'
import { REACTION_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import type { RunEventKind } from '@holdfast/domain/run/run-event'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { RUN_OF_SHOW } from '@holdfast/domain/run/run-of-show'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LIKELY } from './likely-events.ts'
import type { Meeting } from './use-run.ts'

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
const STEPS = ['welcome', 'letters', 'pause', 'ask', 'objections', 'after_yes', 'after_no', 'close', 'look_after']

/** One tap for each thing that happens. Nothing asks "are you sure": what was tapped by mistake is taken back. */
export function EventButtons({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const { state, may, record, keepsRecord } = meeting
  const likely = LIKELY[state.step?.code ?? ''] ?? []
  const kinds = [...likely, ...ALL.filter((kind) => !likely.includes(kind))].filter((kind) => may({ kind }))
  const steps = RUN_OF_SHOW.filter(({ code }) => STEPS.includes(code) && code !== state.step?.code)
  return (
    <section className="stack" aria-label={t`What happens`}>
      <div className="tap-grid">
        {kinds.map((kind) => (
          <Button key={kind} look="quiet" onClick={() => record({ kind })}>
            {localize(EVENT_LABELS[kind])}
          </Button>
        ))}
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
      {keepsRecord && (
        <Disclosure summary={<Trans>Go to another step</Trans>}>
          <div className="tap-grid">
            {steps.map(({ code, label }) => (
              <Button key={code} look="quiet" onClick={() => record({ kind: 'step_moved', step: code })}>
                {localize(label)}
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  )
}

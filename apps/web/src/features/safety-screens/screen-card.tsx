import type { SafetyScreen } from '@holdfast/contracts/safety-screens'
import { DV_STEP_LABELS, MITIGATION_FIXES, SCREEN_MITIGATION_LABELS } from '@holdfast/domain/safety-screens/screen-acts'
import { SCREEN_GUIDE, SCREEN_QUESTIONS } from '@holdfast/domain/safety-screens/screen-questions'
import { Trans, useLingui } from '@lingui/react/macro'
import { say, sayMoment } from '../../i18n/words.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ArrangeForm } from './arrange-form.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  screen: SafetyScreen
  planKey: PlanKey
  nameOf: (participantId: string) => string
}

/** The private answers of one person as an interventionist reads them, and what was arranged. */
export function ScreenCard({ screen, planKey, nameOf }: Props) {
  const { t } = useLingui()
  const replies = { yes: t`Yes`, no: t`No`, rather_not: t`Would rather not say` }
  return (
    <Card next={!screen.resolved}>
      <h2>{screen.by}</h2>
      <p className="muted">{sayMoment(screen.answeredAt)}</p>
      {screen.level === 'danger' && (
        <Notice tone="urgent">
          <p>
            <Trans>
              This speaks of danger. Speak with them alone first. A safety plan and an advocate come before any meeting.
            </Trans>
          </p>
        </Notice>
      )}
      {screen.passed ? (
        <p>
          <Trans>Would rather not answer here. You can ask in person, gently and once.</Trans>
        </p>
      ) : (
        <dl className="stack">
          {SCREEN_QUESTIONS.filter((question) => screen.answers[question]).map((question) => (
            <div key={question}>
              <dt>{say(SCREEN_GUIDE[question].ask)}</dt>
              <dd>
                <strong>{replies[screen.answers[question] ?? 'no']}</strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {screen.afraidOfIds.length > 0 && (
        <p>
          <Trans>Afraid of: {screen.afraidOfIds.map(nameOf).join(', ')}</Trans>
        </p>
      )}
      {screen.words && <p className="spoken">“{screen.words}”</p>}
      {screen.reachMe && (
        <p>
          <Trans>How to reach them: {screen.reachMe}</Trans>
        </p>
      )}
      {screen.acts.map((act) => (
        <section key={act.id} className="stack">
          <h3>
            {act.isCurrent ? <Trans>Arranged</Trans> : <Trans>Arranged before</Trans>} · {act.by} · {sayMoment(act.at)}
          </h3>
          <ul>
            {act.mitigations.map((one) => (
              <li key={one}>{say(SCREEN_MITIGATION_LABELS[one])}</li>
            ))}
            {act.steps.map((one) => (
              <li key={one}>{say(DV_STEP_LABELS[one])}</li>
            ))}
          </ul>
          {act.note && <p className="spoken">{act.note}</p>}
        </section>
      ))}
      {screen.notCarriedOut.length > 0 && screen.acts.some(({ isCurrent }) => isCurrent) && (
        <Notice tone="caution">
          <p>
            <Trans>The plan does not do yet what was arranged:</Trans>
          </p>
          <ul>
            {screen.notCarriedOut.map((one) => (
              <li key={one}>
                {say(SCREEN_MITIGATION_LABELS[one])}. {say(MITIGATION_FIXES[one])}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {screen.can.act.allowed ? (
        <Disclosure summary={<Trans>Record what you arranged</Trans>} open={!screen.resolved}>
          <ArrangeForm screen={screen} planKey={planKey} />
        </Disclosure>
      ) : (
        <p className="muted">{screen.can.act.reason}</p>
      )}
    </Card>
  )
}

import {
  CRISIS_GOALS,
  CRISIS_KIND_LABELS,
  CRISIS_KINDS,
  CRISIS_TRIGGER_LABELS,
  CRISIS_TRIGGERS,
} from '@holdfast/domain/risk-assessments/crisis-kinds'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { RiskForm } from './risk-form.ts'

/** Whether this is a crisis, of which kind, and what may have set it off (S4.1 to S4.3). */
export function CrisisFields({ form, onChange }: { form: RiskForm; onChange: (patch: Partial<RiskForm>) => void }) {
  const { t } = useLingui()
  return (
    <>
      <CheckboxGroup
        legend={t`What kind of crisis?`}
        hint={t`Leave all of them empty if there is none.`}
        values={form.crisisKinds}
        onChange={(crisisKinds) => onChange({ crisisKinds })}
        choices={CRISIS_KINDS.map((kind) => ({ value: kind, label: localize(CRISIS_KIND_LABELS[kind].label) }))}
      />
      {form.crisisKinds.length > 0 && (
        <Notice tone="caution">
          <h2>
            <Trans>In this order</Trans>
          </h2>
          <ol>
            {CRISIS_GOALS.map((goal) => (
              <li key={goal.en}>{localize(goal)}</li>
            ))}
          </ol>
          {form.crisisKinds.map((kind) => (
            <p key={kind}>
              <strong>{localize(CRISIS_KIND_LABELS[kind].label)}:</strong> {localize(CRISIS_KIND_LABELS[kind].first)}
            </p>
          ))}
        </Notice>
      )}
      <CheckboxGroup
        legend={t`What may have set it off?`}
        values={form.triggers}
        onChange={(triggers) => onChange({ triggers })}
        choices={CRISIS_TRIGGERS.map((trigger) => ({
          value: trigger,
          label: localize(CRISIS_TRIGGER_LABELS[trigger]),
        }))}
      />
    </>
  )
}

import type { Consequence } from '@holdfast/contracts/consequences'
import { HAZARD_RULES, hazardsIn } from '@holdfast/domain/consequences/hazards'
import { Trans } from '@lingui/react/macro'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'
import type { ConsequenceFields } from './consequence-fields.ts'

/**
 * The dangers in the words as they are typed, by the same rules that the server goes by (docs/practice.md 5.2). What
 * only the plan's risk makes dangerous comes with the consequence, for those who may know it.
 */
export function HazardNotices({ value, known = [] }: { value: ConsequenceFields; known?: Consequence['hazards'] }) {
  const typed = hazardsIn(value)
  const byRisk = known.filter(({ code }) => code === 'cut_off_at_risk')
  return (
    <div role="status" className="stack">
      {[...typed, ...byRisk].map(({ code, action }) => {
        const { name, why, safer } = HAZARD_RULES[code]
        const signed = known.find((one) => one.code === code)?.signed
        return (
          <Notice key={code} tone={signed ? 'info' : 'caution'}>
            <p>
              <strong>{localize(name)}.</strong> {localize(why)}
            </p>
            <p>
              <Trans>A safer way:</Trans> {localize(safer)}
            </p>
            {signed ? (
              <p>
                <Trans>
                  {signed.by} has looked at these words and signed them on {formatMoment(signed.at)}: “{signed.reason}”
                </Trans>
              </p>
            ) : (
              <p className="muted">
                {action === 'refuse' ? (
                  <Trans>Your words are kept. Nobody can agree to them as they are.</Trans>
                ) : (
                  <Trans>Your words are kept. The interventionist looks at them before they count.</Trans>
                )}
              </p>
            )}
          </Notice>
        )
      })}
    </div>
  )
}

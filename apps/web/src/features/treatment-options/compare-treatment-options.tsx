import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { CHOICE_LABELS } from '@holdfast/domain/treatment-options/treatment-option'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SidewaysScroll } from '../../ui/sideways-scroll.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { type CompareRow, sortRows, useCompareRows } from './compare-rows.tsx'
import { FactMark } from './place-facts.tsx'

type Props = { options: readonly TreatmentOption[]; planKey: PlanKey; timeZone: string }

/** Up to four places side by side: what decides first, then what differs; what is the same or unknown is folded. */
export function CompareTreatmentOptions({ options, planKey, timeZone }: Props) {
  const { t } = useLingui()
  const { differ, same, open } = sortRows(useCompareRows(options, timeZone))
  return (
    <>
      <SidewaysScroll
        label={t`Places side by side`}
        className={`tablecard places ${options.length % 3 === 0 ? '' : 'four'}`}
      >
        <table>
          <caption className="visually-hidden">
            <Trans>Places side by side</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="hide">{t`Question`}</span>
              </th>
              {options.map(({ id, name, choice }) => (
                <th key={id} scope="col">
                  <Link
                    className="place-name"
                    to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId"
                    params={{ ...planKey, treatmentOptionId: id }}
                  >
                    {name}
                  </Link>
                  {choice !== 'none' && <span className="sub">{localize(CHOICE_LABELS[choice])}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differ.map((row) => (
              <Row key={row.key} row={row} options={options} />
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
      {same.length > 0 && (
        <Disclosure
          summary={t({ message: plural(same.length, { one: '# thing is the same', other: '# things are the same' }) })}
        >
          <SummaryList>
            {same.map(({ key, label, facts }) => (
              <SummaryLine key={key} label={label}>
                {facts[0]?.words}
              </SummaryLine>
            ))}
          </SummaryList>
        </Disclosure>
      )}
      {open.length > 0 && (
        <Disclosure
          summary={t({
            message: plural(open.length, { one: '# thing nobody knows yet', other: '# things nobody knows yet' }),
          })}
        >
          <p>{open.map(({ label }) => label).join(' · ')}</p>
        </Disclosure>
      )}
    </>
  )
}

function Row({ row, options }: { row: CompareRow; options: readonly TreatmentOption[] }) {
  return (
    <tr className={row.decides ? 'decides' : undefined}>
      <th scope="row">{row.label}</th>
      {row.facts.map((fact, index) => (
        <td key={options[index]?.id}>
          {'state' in fact ? <FactMark fact={fact} /> : (fact.words ?? <Trans>Not known yet</Trans>)}
        </td>
      ))}
    </tr>
  )
}

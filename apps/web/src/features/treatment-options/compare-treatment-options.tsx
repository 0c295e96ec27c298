import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { COVER_ANSWER_LABELS } from '@holdfast/domain/insurance/insurance'
import { ANSWER_LABELS, CRITERIA, type Criterion, listedFor } from '@holdfast/domain/treatment-options/criteria'
import { ARRIVAL_RULE_LABELS, REFERRAL_DISCLOSURE_LABELS, timeLeft } from '@holdfast/domain/treatment-options/admission'
import { CHOICE_LABELS, levelName } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useNow } from '../../api/use-now.ts'
import { localize } from '../../i18n/localize.ts'

type Row = { key: string; label: ReactNode; of: (option: TreatmentOption) => ReactNode }

const open = <span className="muted">–</span>

function Answered({ criterion, option }: { criterion: Criterion; option: TreatmentOption }) {
  const given = option.criteria[criterion.code as keyof TreatmentOption['criteria']]
  const isAnswered = given !== undefined && given.answer !== 'not_asked'
  const listed = !isAnswered && listedFor(criterion, option.codes)
  return (
    <>
      {isAnswered && criterion.asks === 'answer' && localize(ANSWER_LABELS[given.answer])}
      {isAnswered && criterion.asks === 'answer' && given.note && ': '}
      {given?.note}
      {listed && <Trans>Listed in the directory, not asked yet</Trans>}
      {!isAnswered && !given?.note && !listed && open}
    </>
  )
}

/** Every question with the answers of up to four places: a table where there is room, a list where there is not. */
export function CompareTreatmentOptions({ options }: { options: readonly TreatmentOption[] }) {
  const now = useNow()
  const rows: Row[] = [
    { key: 'choice', label: <Trans>In this plan</Trans>, of: ({ choice }) => localize(CHOICE_LABELS[choice]) },
    {
      key: 'level',
      label: <Trans>Level of care</Trans>,
      of: ({ levelOfCare }) =>
        levelOfCare === 'not_known' ? open : `${levelOfCare} · ${localize(levelName(levelOfCare))}`,
    },
    { key: 'address', label: <Trans>Address of the place</Trans>, of: ({ address }) => address || open },
    { key: 'why', label: <Trans>Why it fits your loved one</Trans>, of: ({ whyItFits }) => whyItFits || open },
    ...CRITERIA.map(
      (criterion): Row => ({
        key: criterion.code,
        label: localize(criterion.label),
        of: (option) => <Answered criterion={criterion} option={option} />,
      }),
    ),
    {
      key: 'insurance',
      label: <Trans>Covered by the insurance</Trans>,
      of: ({ insurance }) =>
        insurance === null ? (
          <Trans>Only for the case leads</Trans>
        ) : (
          <>
            {insurance.covered ? localize(COVER_ANSWER_LABELS[insurance.covered.answer]) : open}
            {insurance.estimate && ` · ${insurance.estimate}`}
          </>
        ),
    },
    {
      key: 'hold',
      label: <Trans>Bed held for</Trans>,
      of: ({ bedHeldUntil }) => (bedHeldUntil ? localize(timeLeft(bedHeldUntil, now)) : open),
    },
    {
      key: 'arrival',
      label: <Trans>Takes someone who has been drinking or using</Trans>,
      of: ({ admission }) => localize(ARRIVAL_RULE_LABELS[admission.arrivalRule ?? 'not_known']),
    },
    {
      key: 'referral',
      label: <Trans>Money and ties</Trans>,
      of: ({ referral, referralRelation }) => (
        <>
          {localize(REFERRAL_DISCLOSURE_LABELS[referral])}
          {referralRelation && `: ${referralRelation}`}
        </>
      ),
    },
  ]
  return (
    <>
      <div className="only-wide side-by-side">
        <table>
          <caption className="visually-hidden">
            <Trans>Places side by side</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Question</Trans>
              </th>
              {options.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, of }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {options.map((option) => (
                  <td key={option.id}>{of(option)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="only-narrow stack">
        {rows.map(({ key, label, of }) => (
          <section key={key} className="card">
            <h3>{label}</h3>
            <dl className="facts">
              {options.map((option) => (
                <div key={option.id}>
                  <dt>{option.name}</dt>
                  <dd>{of(option)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}

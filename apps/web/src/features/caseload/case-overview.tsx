import type { CaseOverview } from '@holdfast/contracts/caseload'
import { CASE_STAGE_LABELS } from '@holdfast/domain/case-stages/case-stage'
import { NO_CONTACT_DAYS } from '@holdfast/domain/caseload/caseload'
import { Trans, useLingui } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { inDays } from '../../i18n/in-days.ts'
import { formatDate, localize } from '../../i18n/localize.ts'
import { MarkIcon } from '../../ui/icon.tsx'

type Props = { item: CaseOverview }

/** What a case is called for those who do not read it: the end of its id, and the day on which it was opened. */
const CaseNumber = ({ item }: Props) => (
  <>
    <b className="strong">
      <Trans>Case {item.id.slice(-6)}</Trans>
    </b>
    <div className="small soft">
      <Trans>opened {formatDate(item.openedOn)}</Trans>
    </div>
  </>
)

/** Why it may be forgotten. */
function Reasons({ item: { reasons } }: Props) {
  const { t } = useLingui()
  const words = {
    nobody_responsible: t`Nobody looks after it`,
    no_outcome: t`The day is past, and nothing is recorded`,
    check_in_overdue: t`A check-in is overdue`,
    no_contact: t`Nothing heard for ${NO_CONTACT_DAYS} days or more`,
  }
  if (reasons.length === 0) return <Trans>Somebody sees to it</Trans>
  return (
    <ul className="stack-s">
      {reasons.map((reason) => (
        <li className="mark care" key={reason}>
          <MarkIcon name="m-care" />
          <span>{words[reason]}</span>
        </li>
      ))}
    </ul>
  )
}

const Responsible = ({ item }: Props) => item.responsible ?? <Trans>Nobody</Trans>
const Stage = ({ item: { stage } }: Props) =>
  stage ? localize(CASE_STAGE_LABELS[stage].label) : <Trans>No stage yet</Trans>

function LastHeard({ item: { lastContactOn } }: Props) {
  const now = useNow()
  return lastContactOn ? inDays(`${lastContactOn}T12:00:00Z`, now, 'UTC') : <Trans>Not yet</Trans>
}

/** The cases as a table, for a wide screen. */
export function OverviewTable({ items }: { items: readonly CaseOverview[] }) {
  const { t } = useLingui()
  const heads = [t`Case`, t`Why it may be forgotten`, t`Looks after it`, t`Stage`, t`Last heard of`]
  return (
    <div className="tablecard roster">
      <table>
        <caption className="hide">{t`The cases of the practice, what asks for somebody first`}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <CaseNumber item={item} />
              </th>
              <td>
                <Reasons item={item} />
              </td>
              <td>
                <Responsible item={item} />
              </td>
              <td className="soft">
                <Stage item={item} />
              </td>
              <td className="soft">
                <LastHeard item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The same as cards, for a phone. */
export const OverviewCards = ({ items }: { items: readonly CaseOverview[] }) => (
  <ul className="group">
    {items.map((item) => (
      <li className="casecard" key={item.id}>
        <div>
          <CaseNumber item={item} />
        </div>
        <Reasons item={item} />
        <p className="small soft">
          <Responsible item={item} /> · <Stage item={item} /> ·{' '}
          <Trans>
            last heard of: <LastHeard item={item} />
          </Trans>
        </p>
      </li>
    ))}
  </ul>
)

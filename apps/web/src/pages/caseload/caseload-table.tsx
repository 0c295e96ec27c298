import { useLingui } from '@lingui/react/macro'
import type { Listed } from '../../features/caseload/caseload.queries.ts'
import { CaseName, Danger, DayOf, LastContact, NextStep, Overdue, Standing, WaitsFor } from './listed-case.tsx'

/** Who looks after the case, where it is somebody else, and the organization where there are several. */
export function Belongs({ item, named }: { item: Listed; named: boolean }) {
  const words = [named && item.organizationName, !item.isMine && item.responsible].filter(Boolean)
  return words.length > 0 && <div className="small soft">{words.join(' · ')}</div>
}

/** The cases as a table, for a wide screen. */
export function CaseloadTable({ items, named }: { items: readonly Listed[]; named: boolean }) {
  const { t } = useLingui()
  const heads = [t`Case`, t`Safety`, t`The day`, t`Next for you`, t`Waiting for`, t`Last contact`]
  return (
    <div className="tablecard roster">
      <table>
        <caption className="hide">{t`Your cases, danger first, then by what is due`}</caption>
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
            <tr key={item.id} className={item.risk?.level === 'imminent' ? 'danger-row' : undefined}>
              <th scope="row">
                <CaseName item={item} />
                <div className="small soft">
                  <Standing item={item} />
                </div>
                <Belongs item={item} named={named} />
              </th>
              <td>
                <Danger item={item} />
              </td>
              <td>
                <DayOf item={item} />
              </td>
              <td>
                <NextStep item={item} />
              </td>
              <td className="soft">
                <WaitsFor item={item} />
              </td>
              <td className="soft">
                <LastContact item={item} />
                <Overdue item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

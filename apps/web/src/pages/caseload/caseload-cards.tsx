import { Trans } from '@lingui/react/macro'
import type { Listed } from '../../features/caseload/caseload.queries.ts'
import { Belongs } from './caseload-table.tsx'
import { CaseName, Danger, DayOf, NextStep, Overdue, Standing } from './listed-case.tsx'

/** The cases as cards, for a phone: what is next is the button, and that of the first one in danger is the loudest. */
export function CaseloadCards({ items, named }: { items: readonly Listed[]; named: boolean }) {
  return (
    <ul className="group">
      {items.map((item, at) => (
        <li className="casecard" key={item.id}>
          <div className="row between">
            <CaseName item={item} />
            <Danger item={item} />
          </div>
          <div className="small soft">
            <Standing item={item} /> · <DayOf item={item} together />
            {item.waitingFor[0] && (
              <>
                {' · '}
                <Trans>waiting for {item.waitingFor[0].name}</Trans>
              </>
            )}
            <Belongs item={item} named={named} />
          </div>
          <Overdue item={item} />
          <NextStep item={item} className={at === 0 ? 'btn small' : 'btn quiet small'} />
        </li>
      ))}
    </ul>
  )
}

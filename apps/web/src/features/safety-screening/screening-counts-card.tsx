import type { SafetyScreeningCounts as Counts } from '@holdfast/contracts/safety-screening'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'
import { screeningCountsQuery } from './safety-screening.queries.ts'

type Props = { counts: Counts; planKey: PlanKey }

/** The card, once the counts have come and where anybody is asked. */
export function ScreeningCounts({ planKey }: { planKey: PlanKey }) {
  const { data: counts } = useQuery(screeningCountsQuery(planKey))
  return counts && counts.asked > 0 ? <CountsCard counts={counts} planKey={planKey} /> : null
}

/** How many were asked alone about fear, violence and weapons and how they answered: as blocks with their counts, and as a table. */
function CountsCard({ counts, planKey }: Props) {
  const { yes } = counts
  const answered = yes + counts.no
  return (
    <PictureCard
      title={
        <PageLink planKey={planKey} to="people/safety">
          {answered === 0 ? (
            <Trans>Asked alone</Trans>
          ) : (
            <Trans>
              Asked alone: {answered} answered, {yes} yes
            </Trans>
          )}
        </PageLink>
      }
      picture={<CountsTally {...counts} />}
      table={<CountsTable {...counts} />}
    >
      <p className="hide">
        <Trans>Fear, violence, weapons: what people gave you alone. Open: not answered, or not to you.</Trans>
      </p>
    </PictureCard>
  )
}

function CountsTally({ yes, no, passed, open }: Counts) {
  return (
    <div className="tally">
      {yes > 0 && (
        <span className="yes">
          <Trans>{yes} yes</Trans>
        </span>
      )}
      {no > 0 && (
        <span>
          <Trans>{no} no</Trans>
        </span>
      )}
      {passed > 0 && (
        <span>
          <Plural value={passed} one="# would rather not" other="# would rather not" />
        </span>
      )}
      {open > 0 && (
        <span className="open">
          <Plural value={open} one="# open" other="# open" />
        </span>
      )}
    </div>
  )
}

function CountsTable({ yes, no, passed, open }: Counts) {
  const { t } = useLingui()
  return (
    <DataTable
      caption={<Trans>How people answered</Trans>}
      heads={[t`Answer`, t`People`]}
      rows={[
        { key: 'yes', cells: [t`Yes`, yes] },
        { key: 'no', cells: [t`No`, no] },
        { key: 'passed', cells: [t`Would rather not`, passed] },
        { key: 'open', cells: [t`Still open`, open] },
      ]}
    />
  )
}

import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = Pick<Workspace, 'logistics'> & { people: readonly { id: string; name: string }[] }

/** Who drives and who goes along, read by whoever may not change it. */
export function TransportFacts({ logistics: { transportLeadId, escortId }, people }: Props) {
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? <Trans>Not said yet</Trans>
  return (
    <section className="card">
      <SummaryList>
        <SummaryLine fieldName="transportLeadId" label={<Trans>Who drives to treatment?</Trans>}>
          {nameOf(transportLeadId)}
        </SummaryLine>
        <SummaryLine fieldName="escortId" label={<Trans>Who goes along?</Trans>}>
          {nameOf(escortId)}
        </SummaryLine>
      </SummaryList>
    </section>
  )
}

import type { OutcomeReport } from '@holdfast/contracts/outcome-report'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DataTable } from '../../ui/data-table.tsx'
import { SidewaysScroll } from '../../ui/sideways-scroll.tsx'
import type { Table } from './report-questions.ts'

type Rate = OutcomeReport['steps'][number]['ofHeld']

function useCell() {
  const { t } = useLingui()
  return (rate: Rate) =>
    rate === null ? <span className="soft">–</span> : t`${rate.percent}% (${rate.low}–${rate.high})`
}
const number = (value: number | null): ReactNode => value ?? <span className="soft">–</span>

/** The steps from plan to care with both shares: of the plans made, and of the meetings held. */
export function StepTable({ steps }: Pick<OutcomeReport, 'steps'>) {
  const { t } = useLingui()
  const cell = useCell()
  return (
    <SidewaysScroll label={t`From plan to care`}>
      <DataTable
        className="cells"
        caption={<Trans>From plan to care</Trans>}
        heads={[
          <Trans key="step">Step</Trans>,
          <Trans key="count">Count</Trans>,
          <Trans key="planned">Of plans made</Trans>,
          <Trans key="held">Of meetings held</Trans>,
        ]}
        rows={steps.map(({ step, label, count, ofPlanned, ofHeld }) => ({
          key: step,
          cells: [label, count, cell(ofPlanned), cell(ofHeld)],
        }))}
      />
    </SidewaysScroll>
  )
}

/** One table of the report in figures. */
export function FiguresTable({ title, lines }: Pick<Table, 'title' | 'lines'>) {
  const cell = useCell()
  const isCount = lines.every(({ yes }) => yes === null)
  const heads = isCount
    ? [<Trans key="count">Count</Trans>]
    : [
        <Trans key="planned">Plans made</Trans>,
        <Trans key="held">Meetings held</Trans>,
        <Trans key="yes">Yes</Trans>,
        <Trans key="admitted">Admitted</Trans>,
        <Trans key="of-held">Yes of meetings held</Trans>,
        <Trans key="of-planned">Yes of plans made</Trans>,
      ]
  return (
    <SidewaysScroll label={title}>
      <DataTable
        className="cells"
        caption={title}
        heads={[<Trans key="line">Line</Trans>, ...heads]}
        rows={lines.map(({ label, planned, count, yes, admitted, ofHeld, ofPlanned }) => ({
          key: label,
          cells: isCount
            ? [label, count]
            : [label, number(planned), count, number(yes), number(admitted), cell(ofHeld), cell(ofPlanned)],
        }))}
      />
    </SidewaysScroll>
  )
}

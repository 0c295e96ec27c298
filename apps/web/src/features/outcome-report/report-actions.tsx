import { outcomeReportRoutes } from '@holdfast/contracts/outcome-report'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { saveFile } from '../../api/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = { organizationId: string; year: number | null; isTable: boolean; onTable: (isTable: boolean) => void }

/** Picture or table, and the same figures as a file. */
export function ReportActions({ organizationId, year, isTable, onTable }: Props) {
  const { t } = useLingui()
  const download = useMutation({
    mutationFn: () =>
      request(outcomeReportRoutes.download, { params: { organizationId }, query: year === null ? {} : { year } }),
    onSuccess: (file) => saveFile(file, outcomeReportRoutes.download.produces),
  })
  return (
    <>
      <div className="row">
        <div className="seg2" role="group" aria-label={t`Show as`}>
          <button type="button" aria-pressed={!isTable} onClick={() => onTable(false)}>
            <Icon name="chart-column" small />
            <Trans>Picture</Trans>
          </button>
          <button type="button" aria-pressed={isTable} onClick={() => onTable(true)}>
            <Icon name="table-2" small />
            <Trans>Table</Trans>
          </button>
        </div>
        <Button look="quiet" small busy={download.isPending} onClick={() => download.mutate()}>
          <Icon name="download" small />
          CSV
        </Button>
      </div>
      <ProblemNotice error={download.error} />
    </>
  )
}

import { outcomeReportRoutes as routes } from '@holdfast/contracts/outcome-report'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { readReport } from './read-report.ts'
import { reportFile } from './report-file.ts'

/** How attempts went, for those who run an organization or review it. */
export function outcomeReportRoutes(api: Api): void {
  implementOrganizationAction(api, routes.get, 'outcome_report.read', ({ context, query }) =>
    readReport(context, query),
  )
  implementOrganizationAction(api, routes.download, 'outcome_report.read', async ({ context, query }) =>
    reportFile(context, await readReport(context, query)),
  )
}

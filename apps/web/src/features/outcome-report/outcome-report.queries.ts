import { outcomeReportRoutes } from '@holdfast/contracts/outcome-report'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { currentLocale } from '../../i18n/locale.ts'

/** The report of all years, or of one. */
export const outcomeReportQuery = (organizationId: string, year: number | undefined) =>
  queryOptions({
    queryKey: ['outcome-report', currentLocale(), organizationId, year ?? null],
    queryFn: () =>
      request(outcomeReportRoutes.get, { params: { organizationId }, query: year === undefined ? {} : { year } }),
  })

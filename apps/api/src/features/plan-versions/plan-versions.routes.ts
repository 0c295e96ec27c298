import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { keepVersion } from './keep-version.ts'
import { compareVersions, getVersion, listVersions } from './plan-versions.queries.ts'

/** For the case leads; a version is kept and compared, never changed or deleted (F9). */
export function planVersionsRoutes(api: Api): void {
  implementPlan(api, planVersionRoutes.list, 'plan_version.read', ({ context, query }) => listVersions(context, query))
  implementPlan(api, planVersionRoutes.keep, 'plan_version.keep', {
    act: ({ context, body }) => keepVersion(context, 'kept', body.note),
    show: ({ context }, versionId) => getVersion(context, versionId),
  })
  implementPlan(api, planVersionRoutes.compare, 'plan_version.read', ({ context, query }) =>
    compareVersions(context, query),
  )
}

import { grantOf } from '../permissions/case-actions.ts'
import type { CaseRole } from '../permissions/roles.ts'

/** Whether somebody of this role begins meetings. From anybody else a beginning tells that it has begun, and begins nothing. */
export const mayBegin = (role: CaseRole): boolean => grantOf('run.start', role) === 'all'

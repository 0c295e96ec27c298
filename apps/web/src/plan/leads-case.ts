import type { Workspace } from '@holdfast/contracts/workspace'

/** Whether whoever reads this plan leads the case, with a lead or a professional role. */
export const leadsCase = ({ me }: Pick<Workspace, 'me'>): boolean => me.role === 'lead' || me.role === 'interventionist'

/** The step of the page of colleagues on which the cases of one of them are passed on. */
export const casesStepOf = (organizationMemberId: string): string => `cases-${organizationMemberId}`

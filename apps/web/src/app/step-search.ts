/** Which of its questions a page shows, as its address names it; which there are is for the page to say. */
export type StepSearch = { step?: string | number }

/** The same from an address that somebody may have typed. */
export const stepSearchOf = ({ step }: Record<string, unknown>): StepSearch =>
  typeof step === 'string' || typeof step === 'number' ? { step } : {}

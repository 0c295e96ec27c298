import type { FirstCall } from '@holdfast/contracts/first-call'

/** The answers that the steps write. */
export type Answers = Omit<FirstCall, 'substances' | 'answered' | 'hints' | 'version' | 'can'>

/** What each step of the first call gets. */
export type StepProps = { value: Answers; change: (patch: Partial<Answers>) => void; disabled: boolean }

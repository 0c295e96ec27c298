import type { Intake } from '@holdfast/contracts/intake'

/** The answers that the steps write. */
export type Answers = Omit<Intake, 'substances' | 'answered' | 'hints' | 'version' | 'can'>

/** What each step of the first call gets. */
export type StepProps = { value: Answers; change: (patch: Partial<Answers>) => void; disabled: boolean }

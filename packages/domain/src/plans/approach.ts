/** The ways to reach someone (domain.md 2). `announced` is kept apart: a group meeting may be announced or a surprise. */
export const APPROACHES = ['one_conversation', 'craft', 'arise', 'systemic', 'johnson'] as const
export type Approach = (typeof APPROACHES)[number]

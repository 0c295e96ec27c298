import type { Finding } from './finding.ts'

/** The findings that keep a plan from being locked; each has a way to fix it (F55). */
export const blockers = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'blocker')

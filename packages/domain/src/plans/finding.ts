import type { Source, Text } from '../text.ts'
import type { PlanSection } from './sections.ts'

/** Something between a plan and its day: the rule, why it matters, how to mend it, and where (overview: say why). */
export type Finding = {
  rule: string
  severity: 'blocker' | 'warning'
  section: PlanSection
  reason: Text
  fix: Text
  source: Source
  /** The participant, consequence, option or mode that the link leads to. */
  subjectId: string | null
  field: string | null
  /** `leads` where the finding would disclose why somebody is left out, or a risk. */
  audience: 'everyone' | 'leads'
  /** The participant who alone can mend it: "who waits for whom". */
  concernsId: string | null
}

type Given = Pick<Finding, 'rule' | 'section' | 'reason' | 'fix'> & { source: string } & Partial<
    Pick<Finding, 'subjectId' | 'field' | 'audience' | 'concernsId'>
  >

const finding = (severity: Finding['severity'], { source, ...given }: Given): Finding => ({
  severity,
  subjectId: null,
  field: null,
  audience: 'everyone',
  concernsId: null,
  ...given,
  source: { ref: source, standing: source.includes('guidance') ? 'guidance' : 'sourced' },
})

/** Stands in the way of the day. */
export const blocker = (given: Given): Finding => finding('blocker', given)
/** Worth a second look; never in the way. */
export const warning = (given: Given): Finding => finding('warning', given)
export const text = (en: string, es: string): Text => ({ en, es })

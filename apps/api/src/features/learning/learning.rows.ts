import { type Completed, learningOf } from '@holdfast/domain/learning/completion'
import type { LearningModule } from '@holdfast/domain/learning/modules'
import type { LearningCompletion } from '../../db/generated/client.ts'

type Learned = Pick<LearningCompletion, 'caseMemberId' | 'module' | 'edition'>
type CaseRows = { case: { organization: { requiredModules: string[] }; learned: readonly Learned[] } }

/** What a person has completed, as the rules see it. */
export const completedBy = (learned: readonly Learned[], memberId: string | null): Completed[] =>
  learned
    .filter(({ caseMemberId }) => caseMemberId === memberId)
    .map(({ module, edition }) => ({ module: module as LearningModule, edition }))

/** How one participant stands with the modules that the organization of the case requires. */
export const learningOfPerson = (
  { case: { organization, learned } }: CaseRows,
  { caseMemberId }: { caseMemberId: string | null },
) => learningOf(organization.requiredModules as LearningModule[], completedBy(learned, caseMemberId))

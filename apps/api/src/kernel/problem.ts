import { PROBLEMS, type ProblemExtra, type ProblemKind } from '@holdfast/contracts/problems'

/** The one error the API throws on purpose. Anything else is a bug and becomes a 500. */
export class ApiProblem<K extends ProblemKind = ProblemKind> extends Error {
  readonly kind: K
  readonly extra: ProblemExtra<K>

  constructor(kind: K, extra: ProblemExtra<K>) {
    super(PROBLEMS[kind].title)
    this.kind = kind
    this.extra = extra
  }

  get status(): number {
    return PROBLEMS[this.kind].status
  }
}

/** Makes the problem of one kind with what that kind carries. */
export function problem<K extends ProblemKind>(
  kind: K,
  ...[extra]: Record<never, never> extends ProblemExtra<K> ? [extra?: ProblemExtra<K>] : [ProblemExtra<K>]
): ApiProblem<K> {
  return new ApiProblem(kind, (extra ?? {}) as ProblemExtra<K>)
}

/** One wrong field of the body, found by a rule that zod cannot know. */
export const invalidField = (path: string, message: string) =>
  problem('invalid-request', { errors: [{ path, message }] })

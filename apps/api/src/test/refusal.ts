import { ProblemError } from '@holdfast/contracts/call'
import type { Problem } from '@holdfast/contracts/problems'
import { expect } from 'vitest'

/** The problem that a call was refused with; fails the test when it was not refused. */
export async function refusal(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ProblemError)
  return (error as ProblemError).problem
}

/** Every field that a refused request names as wrong, in alphabetical order. */
export async function wrongFields(work: Promise<unknown>): Promise<string[]> {
  const problem = await refusal(work)
  expect(problem).toMatchObject({ type: '/problems/invalid-request', status: 400 })
  return 'errors' in problem ? problem.errors.map(({ path }) => path).toSorted() : []
}

/** The rule that stands against a call. */
export async function ruleOf(work: Promise<unknown>): Promise<string> {
  const problem = await refusal(work)
  expect(problem).toMatchObject({ type: '/problems/rule-refused', status: 409 })
  return 'rule' in problem ? problem.rule : ''
}

/** A write that is based on no version is refused with 428; one based on another version with 412 and the present one. */
export async function expectVersionAsked(
  write: (given: { ifMatch?: number }) => Promise<unknown>,
  currentVersion: number,
): Promise<void> {
  expect(await refusal(write({}))).toMatchObject({ type: '/problems/if-match-missing', status: 428 })
  expect(await refusal(write({ ifMatch: currentVersion + 6 }))).toMatchObject({
    type: '/problems/stale-version',
    status: 412,
    currentVersion,
  })
}

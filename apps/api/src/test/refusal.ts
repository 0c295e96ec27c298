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

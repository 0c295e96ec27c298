import type { TestCase as AnyCase, TestSample as AnySample } from '@holdfast/scenarios/family-case'
import type { PlanningFamily as AnyFamily } from '@holdfast/scenarios/planning-family'
import type { Account, Browser } from './api.ts'

/** The scenarios as the API tests make them: everybody calls over HTTP, and whoever leads has an account. */
export type TestCase = AnyCase<Account>
/** See `newPlanningFamily`. */
export type PlanningFamily = AnyFamily<Browser, Account>
/** See `newSample`. */
export type TestSample = AnySample<Browser>

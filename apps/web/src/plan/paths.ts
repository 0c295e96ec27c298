import type { ParticipantPage, PlacePage } from '@holdfast/domain/path/path-pages'
import type { RegisteredRouter } from '@tanstack/react-router'

type PlanRoot = '/o/$organizationId/p/$planId'
/** The pages below a plan, as the router knows them: `people`, `logistics/seating`, `people/$participantId`, … */
type PagePattern =
  Extract<keyof RegisteredRouter['routesByPath'], `${PlanRoot}/${string}`> extends `${PlanRoot}/${infer Page}`
    ? Exclude<Page, ''>
    : never

/** A page of the plan that is found by the ids of the plan alone. A page that the router does not have is no `PlanPage`. */
export type PlanPage = Exclude<PagePattern, `${string}$${string}`>

/** The path of a page, for the `to` of a `Link`; its `params` are the ids of the plan, and of the participant. */
export const pathOf = <Page extends PlanPage | ParticipantPage | PlacePage>(page: Page): `${PlanRoot}/${Page}` =>
  `/o/$organizationId/p/$planId/${page}`

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { forPlan, facilitySearchOf } from '../features/facilities/facility-search.ts'
import { practiceSearchOf } from '../features/rehearsals/practice-search.ts'
import { letterSearchOf } from '../features/statements/letter-search.ts'
import { AppFailed, PageFailed, PartFailed } from './page-failed.tsx'
import { Shell } from './shell.tsx'
import { signInSearchOf } from './sign-in-search.ts'
import { stepSearchOf } from './step-search.ts'
import { PUBLIC_PAGES, type LoadPage } from './public-pages.ts'
import { loadMessages } from '../i18n/locale.ts'
import { useContentOverrides } from '../i18n/override-state.ts'

// a page is drawn anew when the organization's content overrides arrive or change
const withContentOverrides = (Page: React.ComponentType) =>
  function PageWithContentOverrides() {
    useContentOverrides()
    return <Page />
  }
// the texts of these are there as soon as the app is
const firstPage = (load: LoadPage) =>
  lazyRouteComponent(async () => ({ default: withContentOverrides((await load()).default) }))
const page = (load: LoadPage) =>
  lazyRouteComponent(async () => {
    const [{ default: Page }] = await Promise.all([load(), loadMessages('aside'), loadMessages('pages')])
    return { default: withContentOverrides(Page) }
  })

const root = createRootRoute({
  component: Shell,
  errorComponent: AppFailed,
  notFoundComponent: lazyRouteComponent(() => import('../pages/public/not-found-page.tsx')),
})
const at = <const P extends string>(path: P, load: LoadPage) =>
  createRoute({ getParentRoute: () => root, path, component: page(load) })

// pages that show one of several things of themselves
const stepped = <const P extends string>(path: P, load: LoadPage) =>
  createRoute({ getParentRoute: () => root, path, validateSearch: stepSearchOf, component: page(load) })

const first = <const P extends string>(path: P, load: LoadPage) =>
  createRoute({ getParentRoute: () => root, path, component: firstPage(load) })

const publicRoute = <const P extends keyof typeof PUBLIC_PAGES>(path: P) =>
  createRoute({ getParentRoute: () => root, path, component: firstPage(PUBLIC_PAGES[path]) })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearchOf,
  component: firstPage(PUBLIC_PAGES['/sign-in']),
})

const places = createRoute({
  getParentRoute: () => root,
  path: '/o/$organizationId/facilities',
  validateSearch: facilitySearchOf,
  component: page(() => import('../pages/facilities/facilities-page.tsx')),
})
const place = createRoute({
  getParentRoute: () => root,
  path: '/o/$organizationId/facilities/$facilityId',
  validateSearch: forPlan,
  component: page(() => import('../pages/facilities/facility-page.tsx')),
})

const newPlace = createRoute({
  getParentRoute: () => root,
  path: '/o/$organizationId/facilities/new',
  validateSearch: forPlan,
  component: page(() => import('../pages/facilities/new-facility-page.tsx')),
})

const plan = at('/o/$organizationId/p/$planId', () => import('../pages/plan/plan-layout.tsx'))
const section = <const P extends string>(path: P, load: LoadPage) =>
  createRoute({ getParentRoute: () => plan, path, component: page(load), errorComponent: PartFailed })

// pages that show one question, or one of several, of themselves
const searched = <const P extends string, S>(
  path: P,
  validateSearch: (given: Record<string, unknown>) => S,
  load: LoadPage,
) =>
  createRoute({ getParentRoute: () => plan, path, validateSearch, component: page(load), errorComponent: PartFailed })

const routes = root.addChildren([
  publicRoute('/'),
  publicRoute('/sign-up'),
  signIn,
  publicRoute('/reset'),
  publicRoute('/confirm'),
  at('/account', () => import('../pages/account/account-page.tsx')),
  publicRoute('/sample'),
  publicRoute('/invited'),
  publicRoute('/join'),
  publicRoute('/return'),
  at('/crisis', () => import('../pages/crisis-page.tsx')),
  at('/cards', () => import('../pages/cards-page.tsx')),
  first('/home', () => import('../pages/home-page.tsx')),
  first('/start', () => import('../pages/start-page.tsx')),
  at('/o/$organizationId/crisis', () => import('../pages/crisis-page.tsx')),
  stepped('/o/$organizationId/crisis-contacts', () => import('../pages/crisis-contacts-page.tsx')),
  at('/o/$organizationId/content', () => import('../pages/content-page.tsx')),
  first('/o/$organizationId/c/$caseId', () => import('../pages/case-page.tsx')),
  at('/o/$organizationId/c/$caseId/more', () => import('../pages/case-more-page.tsx')),
  at('/o/$organizationId/c/$caseId/first-call', () => import('../pages/first-call-page.tsx')),
  at('/o/$organizationId/c/$caseId/before', () => import('../pages/prior-attempts-page.tsx')),
  stepped('/o/$organizationId/c/$caseId/tasks', () => import('../pages/tasks-page.tsx')),
  at('/o/$organizationId/c/$caseId/history', () => import('../pages/history-page.tsx')),
  at('/o/$organizationId/p/$planId/run', () => import('../pages/run-page.tsx')),
  places,
  at('/o/$organizationId/facilities/import', () => import('../pages/facilities/import-page.tsx')),
  newPlace,
  place,
  plan.addChildren([
    section('/', () => import('../pages/plan/overview-page.tsx')),
    section('/approach', () => import('../pages/plan/approach-page.tsx')),
    section('/people', () => import('../pages/plan/people-page.tsx')),
    searched('/people/about-me', stepSearchOf, () => import('../pages/plan/about-me-page.tsx')),
    searched('/people/my-safety', stepSearchOf, () => import('../pages/plan/my-safety-page.tsx')),
    section('/people/safety', () => import('../pages/plan/safety-answers-page.tsx')),
    section('/people/awareness', () => import('../pages/plan/awareness-page.tsx')),
    section('/people/$participantId', () => import('../pages/plan/person-page.tsx')),
    section('/sobriety', () => import('../pages/plan/sobriety-page.tsx')),
    section('/sobriety/edit', () => import('../pages/plan/sobriety-edit-page.tsx')),
    section('/day', () => import('../pages/plan/day-page.tsx')),
    section('/day/check', () => import('../pages/plan/check-page.tsx')),
    section('/day/look', () => import('../pages/plan/look-page.tsx')),
    section('/day/lock', () => import('../pages/plan/lock-page.tsx')),
    section('/day/eve', () => import('../pages/plan/eve-page.tsx')),
    section('/outcome', () => import('../pages/plan/outcome-page.tsx')),
    section('/outcome/edit', () => import('../pages/plan/outcome-edit-page.tsx')),
    section('/follow-through', () => import('../pages/plan/follow-through-page.tsx')),
    section('/review', () => import('../pages/plan/review-page.tsx')),
    section('/compare', () => import('../pages/plan/compare-page.tsx')),
    section('/risk', () => import('../pages/plan/risk-page.tsx')),
    section('/risk/questions', () => import('../pages/plan/risk-questions-page.tsx')),
    section('/risk/signature', () => import('../pages/plan/risk-signature-page.tsx')),
    section('/safety', () => import('../pages/plan/safety-page.tsx')),
    section('/safety/parts', () => import('../pages/plan/safety-parts-page.tsx')),
    section('/safety/history', () => import('../pages/plan/safety-history-page.tsx')),
    section('/safety/edit', () => import('../pages/plan/safety-edit-page.tsx')),
    section('/safety/card', () => import('../pages/plan/emergency-card-page.tsx')),
    section('/needs', () => import('../pages/plan/accommodations-page.tsx')),
    section('/risk/steps', () => import('../pages/plan/risk-steps-page.tsx')),
    section('/risk/history', () => import('../pages/plan/risk-history-page.tsx')),
    section('/risk/substances', () => import('../pages/plan/substances-page.tsx')),
    section('/contingencies', () => import('../pages/plan/contingencies-page.tsx')),
    section('/contingencies/new', () => import('../pages/plan/new-contingency-page.tsx')),
    section('/contingencies/excuses', () => import('../pages/plan/excuses-page.tsx')),
    section('/contingencies/excuses/$excuseId', () => import('../pages/plan/excuse-page.tsx')),
    section('/contingencies/$contingencyId', () => import('../pages/plan/contingency-page.tsx')),
    section('/contingencies/catalog', () => import('../pages/plan/contingency-catalog-page.tsx')),
    searched('/logistics', stepSearchOf, () => import('../pages/plan/logistics-page.tsx')),
    searched('/logistics/transport', stepSearchOf, () => import('../pages/plan/transport-page.tsx')),
    section('/logistics/arrival', () => import('../pages/plan/arrival-page.tsx')),
    section('/logistics/afterwards', () => import('../pages/plan/afterwards-page.tsx')),
    section('/logistics/seating', () => import('../pages/plan/seating-page.tsx')),
    section('/logistics/poll', () => import('../pages/plan/poll-page.tsx')),
    section('/logistics/home', () => import('../pages/plan/home-arrangements-page.tsx')),
    searched('/logistics/lists', stepSearchOf, () => import('../pages/plan/lists-page.tsx')),
    searched('/rehearsals', practiceSearchOf, () => import('../pages/plan/rehearsals-page.tsx')),
    searched('/statements', letterSearchOf, () => import('../pages/plan/statements-page.tsx')),
    section('/statements/order', () => import('../pages/plan/speaking-order-page.tsx')),
    searched('/statements/$statementId', letterSearchOf, () => import('../pages/plan/statement-page.tsx')),
    section('/consequences', () => import('../pages/plan/consequences-page.tsx')),
    section('/consequences/new', () => import('../pages/plan/new-consequence-page.tsx')),
    section('/consequences/supports', () => import('../pages/plan/supports-page.tsx')),
    section('/consequences/together', () => import('../pages/plan/together-page.tsx')),
    section('/consequences/$consequenceId', () => import('../pages/plan/consequence-page.tsx')),
    section('/consequences/$consequenceId/edit', () => import('../pages/plan/consequence-edit-page.tsx')),
    section('/versions', () => import('../pages/plan/versions-page.tsx')),
    section('/print', () => import('../pages/plan/print-page.tsx')),
    searched('/treatment', stepSearchOf, () => import('../pages/plan/treatment-page.tsx')),
    section('/treatment/compare', () => import('../pages/plan/compare-treatment-options-page.tsx')),
    section('/treatment/$treatmentOptionId', () => import('../pages/plan/place-page.tsx')),
    section('/treatment/$treatmentOptionId/call', () => import('../pages/plan/call-place-page.tsx')),
  ]),
])

/** Every page, one line each; each is loaded when it is opened. Neutral paths: no names, no case words. Made once for a page load. */
export const createAppRouter = () =>
  createRouter({
    routeTree: routes,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}

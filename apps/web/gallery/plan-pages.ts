/** Every page below a plan, as its address says it; '' is the plan itself. */
export const PLAN_PAGES = [
  '',
  'approach',
  'people',
  'people/about-me',
  'people/my-safety',
  'people/safety',
  'people/awareness',
  'needs',
  'statements',
  'statements/order',
  'consequences',
  'risk',
  'risk/questions',
  'risk/signature',
  'risk/substances',
  'safety',
  'safety/edit',
  'safety/card',
  'treatment',
  'treatment/compare',
  'contingencies',
  'contingencies/catalog',
  'sobriety',
  'sobriety/edit',
  'logistics',
  'logistics/transport',
  'logistics/arrival',
  'logistics/afterwards',
  'logistics/seating',
  'logistics/poll',
  'logistics/home',
  'logistics/lists',
  'rehearsals',
  'day',
  'day/check',
  'day/look',
  'day/lock',
  'day/eve',
  'outcome',
  'outcome/edit',
  'follow-through',
  'review',
  'compare',
  'versions',
  'print',
] as const

/** Every page below a case; '' is its home. */
export const CASE_PAGES = ['', 'more', 'first-call', 'before', 'tasks', 'history'] as const

/** Pages of an organization and of the person. */
export const OTHER_PAGES = ['home', 'account', 'start', 'crisis', 'cards'] as const

/** Pages that need no account. */
export const PUBLIC_PAGES = [
  '',
  'sign-in',
  'sign-up',
  'reset',
  'confirm',
  'invited',
  'join',
  'return',
  'crisis',
  'cards',
] as const

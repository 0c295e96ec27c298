import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { publicTitle } from './public-title.ts'

const PAGES: Readonly<Record<string, MessageDescriptor>> = {
  '/account': msg`You`,
  '/account/tokens': msg`Programs`,
  '/account/delete': msg`You`,
  '/crisis': msg`All numbers`,
  '/cards': msg`What to say and do`,
  '/learn': msg`Learn`,
  '/home': msg`Home`,
  '/start': msg`Begin`,
  '/practice': msg`Your practice`,
  '/hand-over': msg`Hand over`,
  '/entrust': msg`A practice`,
}
const OF_ORGANIZATION: Readonly<Record<string, MessageDescriptor>> = {
  '': msg`Your practice`,
  members: msg`Your practice`,
  conduct: msg`Your practice`,
  settings: msg`Your practice`,
  cases: msg`Cases`,
  crisis: msg`All numbers`,
  'crisis-contacts': msg`Numbers`,
  audit: msg`Who did what`,
  programs: msg`Programs`,
  retention: msg`Your practice`,
  deletion: msg`Your practice`,
  webhooks: msg`Programs`,
  'case-import': msg`Programs`,
  emergency: msg`Emergency`,
  entrusted: msg`Cases`,
  intake: msg`Questions`,
  content: msg`Texts`,
  facilities: msg`Places`,
}
const OF_CASE: Readonly<Record<string, MessageDescriptor>> = {
  '': msg`Home`,
  more: msg`More`,
  'first-call': msg`The first call`,
  intake: msg`Questions`,
  before: msg`Earlier attempts`,
  tasks: msg`Tasks`,
  history: msg`History`,
  views: msg`Who was here`,
  hold: msg`More`,
  consents: msg`Who may know what`,
  erase: msg`Erase this case`,
}
const OF_PLAN: Readonly<Record<string, MessageDescriptor>> = {
  '': msg`The plan`,
  approach: msg`Find your way`,
  people: msg`People`,
  'people/about-me': msg`You`,
  'people/my-safety': msg`Your answers`,
  'people/safety': msg`Answers`,
  'people/awareness': msg`Who knows`,
  learn: msg`Learn`,
  sobriety: msg`The check`,
  'sobriety/edit': msg`The check`,
  day: msg`The day`,
  'day/check': msg`The check`,
  'day/look': msg`The check`,
  'day/lock': msg`Lock the plan`,
  'day/eve': msg`Go or not`,
  run: msg`Meeting`,
  outcome: msg`How it ended`,
  'follow-through': msg`Afterward`,
  review: msg`Looking back`,
  compare: msg`Side by side`,
  risk: msg`Is everyone safe?`,
  'risk/questions': msg`Is everyone safe?`,
  'risk/signature': msg`Is everyone safe?`,
  'risk/substances': msg`What is used`,
  safety: msg`Safety plan`,
  'safety/edit': msg`Safety plan`,
  'safety/card': msg`Safety card`,
  needs: msg`What people need`,
  contingencies: msg`If something happens`,
  logistics: msg`The day`,
  'logistics/transport': msg`The way there`,
  'logistics/arrival': msg`Arriving`,
  'logistics/afterwards': msg`Afterward`,
  'logistics/seating': msg`Seats`,
  'logistics/poll': msg`A date`,
  'logistics/home': msg`At home`,
  'logistics/lists': msg`Lists`,
  rehearsals: msg`Practice`,
  statements: msg`Letters`,
  'statements/order': msg`Who speaks when`,
  consequences: msg`Limits`,
  versions: msg`Versions`,
  print: msg`On paper`,
  treatment: msg`Places`,
  'treatment/compare': msg`Places side by side`,
}

/**
 * What a page is called in the bar and in the list of open tabs: neutral words, without names and without a word of the case.
 * An address that has none is called as `undefined`.
 */
export function pageTitle(pathname: string): MessageDescriptor | undefined {
  const path = pathname === '/' ? pathname : pathname.replace(/\/$/, '')
  // '', 'o', the organization, what kind of thing, its id, and the page
  const [, , , kind, , ...rest] = path.split('/')
  if (!path.startsWith('/o/')) return PAGES[path] ?? publicTitle(path)
  if (kind !== 'p' && kind !== 'c') return OF_ORGANIZATION[kind ?? '']
  const pages = kind === 'p' ? OF_PLAN : OF_CASE
  // a page about one of several, such as one person, is called as the page of all
  return pages[rest.join('/')] ?? pages[rest[0] ?? '']
}

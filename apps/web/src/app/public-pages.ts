import type { ComponentType } from 'react'

/** Loads a page. */
export type LoadPage = () => Promise<{ default: ComponentType }>

/** The public pages by their paths: pages that anybody may open, and that are shown before the app itself is there. */
export const PUBLIC_PAGES = {
  '/': () => import('../pages/public/welcome-page.tsx'),
  '/sign-up': () => import('../pages/public/sign-up-page.tsx'),
  '/sign-in': () => import('../pages/public/sign-in-page.tsx'),
  '/reset': () => import('../pages/public/reset-page.tsx'),
  '/confirm': () => import('../pages/public/confirm-page.tsx'),
  '/no-emails': () => import('../pages/public/no-emails-page.tsx'),
  '/sample': () => import('../pages/public/sample-page.tsx'),
  '/invited': () => import('../pages/public/invited-page.tsx'),
  '/join': async () => (await import('./join-public.ts')).loadJoinPage(),
  '/join-organization': () => import('../pages/public/join-organization-page.tsx'),
  '/disclosure': async () => (await import('./disclosure-public.ts')).loadDisclosurePage(),
  '/return': () => import('../pages/public/return-page.tsx'),
} satisfies Record<string, LoadPage>

const isPublic = (pathname: string): pathname is keyof typeof PUBLIC_PAGES => Object.hasOwn(PUBLIC_PAGES, pathname)

/** The public page at this path; undefined for every other page. */
export const publicPageAt = (pathname: string): LoadPage | undefined =>
  isPublic(pathname) ? PUBLIC_PAGES[pathname] : undefined

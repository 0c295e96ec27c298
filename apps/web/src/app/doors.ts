import type { ComponentType } from 'react'

/** Loads a page. */
export type LoadPage = () => Promise<{ default: ComponentType }>

/** The ways in, by their paths: pages that anybody may open, and that are shown before the app itself is there. */
export const DOORS = {
  '/': () => import('../pages/public/welcome-page.tsx'),
  '/sign-up': () => import('../pages/public/sign-up-page.tsx'),
  '/sign-in': () => import('../pages/public/sign-in-page.tsx'),
  '/reset': () => import('../pages/public/reset-page.tsx'),
  '/confirm': () => import('../pages/public/confirm-page.tsx'),
  '/sample': () => import('../pages/public/sample-page.tsx'),
  '/invited': () => import('../pages/public/invited-page.tsx'),
  '/join': () => import('./join-door.ts'),
  '/return': () => import('../pages/public/return-page.tsx'),
} satisfies Record<string, LoadPage>

const isDoor = (pathname: string): pathname is keyof typeof DOORS => Object.hasOwn(DOORS, pathname)

/** The way in at this path; undefined for every other page. */
export const doorAt = (pathname: string): LoadPage | undefined => (isDoor(pathname) ? DOORS[pathname] : undefined)

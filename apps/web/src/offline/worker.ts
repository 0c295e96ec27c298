import { createValue } from '../ui/create-value.ts'

/** A newer version of the app that waits to be used, or null. */
const waiting = createValue<ServiceWorker | null>(null)

declare global {
  interface Window {
    /** Not in every browser, and not yet in the types of the DOM (W3C Trusted Types). */
    trustedTypes?: {
      createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => typeof rules
    }
  }
}

const WORKER = '/sw.js'

/** The one address that this app gives to the browser as a script; the content security policy lets nothing else be one. */
function workerAddress(): string {
  const createScriptURL = (address: string): string => {
    if (address !== WORKER) throw new TypeError('Only the worker of the app is a script.')
    return address
  }
  return window.trustedTypes?.createPolicy('holdfast', { createScriptURL }).createScriptURL(WORKER) ?? WORKER
}

/** Keeps the app itself on this device, so that it opens without a network. Only a built app has a worker. */
export async function keepAppOnDevice(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(workerAddress()).catch(() => undefined)
  if (!registration) return
  if (registration.waiting && navigator.serviceWorker.controller) waiting.set(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) waiting.set(worker)
    })
  })
}

const PATIENCE = 15_000

/** Waits, for a while, until the app itself is on this device, so that an offline copy can also be opened. */
export async function appIsHere(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  await Promise.race([navigator.serviceWorker.ready, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}

/** Whether a newer version of the app waits to be used. */
export const useIsNewerWaiting = (): boolean => waiting.useValue() !== null

/** Goes over to the newer version; the page loads anew. */
export function takeNewerVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.get()?.postMessage({ type: 'TAKE_OVER' })
}

/** Waits until the page has nothing else to do. */
export const whenIdle = (): Promise<void> =>
  // Safari does not say when it is idle
  new Promise((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : setTimeout(resolve, 1_000),
  )

import { PATH_KINDS, type PathKind, TASK_KINDS } from '@holdfast/domain/path/task-kinds'
import { expect, type Locator } from '@playwright/test'
import type { Hand } from './hand.ts'

/** What somebody does for each thing that is offered to them, once its page is open. */
export type Parts = Partial<Record<PathKind, (hand: Hand) => Promise<void>>>

/** What somebody writes in words of their own. */
const WRITTEN: readonly PathKind[] = ['letter', 'limit']

/** What a home, or the end of a page, offers next: what it is, and the way there. */
async function offered({ page }: Hand): Promise<{ title: string; link: Locator } | null> {
  const now = page.locator('.now')
  const next = page.getByRole('link', { name: /^Next for you: / })
  await expect(
    now
      .or(next)
      .or(page.getByRole('main').getByRole('link', { name: 'The whole plan' }))
      .first(),
  ).toBeVisible()
  if (await now.isVisible())
    return { title: (await now.getByRole('heading').textContent()) ?? '', link: now.getByRole('link') }
  if (!(await next.isVisible())) return null
  return { title: ((await next.textContent()) ?? '').replace('Next for you: ', ''), link: next }
}

/**
 * Goes from one thing that is offered to the next, and does each, until something is offered that has no part here. What is written
 * `besides` is counted by a hand of its own.
 */
export async function followPath(hand: Hand, parts: Parts, besides?: Hand): Promise<PathKind[]> {
  const done: PathKind[] = []
  for (;;) {
    const next = await offered(hand)
    const kind = PATH_KINDS.find((one) => TASK_KINDS[one].title.en === next?.title)
    const act = kind && parts[kind]
    if (!next || !act || done.includes(kind)) return done
    done.push(kind)
    const counting = besides && WRITTEN.includes(kind) ? besides : hand
    await counting.step(kind, async () => {
      await counting.tap(next.link)
      await act(counting)
    })
    // what was typed is on the server, and what follows from it is on the page
    await expect(hand.page.locator('.bar .save')).not.toHaveAttribute('data-state', 'saving')
    await hand.page.reload()
  }
}

import type { Page } from '@playwright/test'
import { call, type CallInput } from '@holdfast/contracts/call'
import type { Route } from '@holdfast/contracts/route'
import type { z } from 'zod'

/** Calls the API as whoever is signed in to this page: to come quickly to the part of a story that is told on the screen. */
export const as =
  (page: Page) =>
  <R extends Route>(route: R, input: CallInput<R>): Promise<z.output<R['response']>> =>
    call(route, input, async (url, init) => {
      const answer = await page.request.fetch(url, {
        // the sample case is a hundred calls in one
        timeout: 120_000,
        method: init.method ?? 'GET',
        headers: init.headers as Record<string, string>,
        ...(init.body !== undefined && { data: init.body as string }),
      })
      // one pair for each: a sign-in sets two cookies
      const headers = answer.headersArray().map(({ name, value }): [string, string] => [name, value])
      return new Response(await answer.text(), { status: answer.status(), headers })
    })

import type pg from 'pg'
import { expect } from 'vitest'
import type { Browser } from './api.ts'
import type { Operation } from './openapi-operations.ts'
import { pdfText } from './pdf-text.ts'
import { TABLE_OF } from './tenant-matrix.ts'

/** The ids of all rows that a path can name, by parameter; those of a plan's parts with their plan. */
export type AllIds = Record<string, { id: string; planId: string | null }[]>

/** Finds them in one organization, for every parameter of the operations. */
export async function allIdsOf(owner: pg.Client, organizationId: string): Promise<AllIds> {
  const ids: AllIds = { organizationId: [{ id: organizationId, planId: null }] }
  for (const [name, table] of Object.entries(TABLE_OF)) {
    const { rows } = await owner.query<{ id: string; planId: string | null }>(
      `SELECT id, to_jsonb(t)->>'plan_id' AS "planId" FROM ${table.includes('.') ? table : `holdfast.${table}`} t WHERE organization_id = $1`,
      [organizationId],
    )
    ids[name] = rows
  }
  return ids
}

/** Every address that a GET can have with these ids; the parts of a plan under their own plan. */
export function addressesOf(operation: Operation, ids: AllIds): string[] {
  let addresses = [{ path: operation.path, planId: null as string | null }]
  for (const { name } of operation.parameters.filter((parameter) => parameter.in === 'path')) {
    const known = ids[name] ?? []
    addresses = addresses.flatMap(({ path, planId }) =>
      known
        .filter((one) => planId === null || one.planId === null || one.planId === planId)
        .map(({ id, planId: of }) => ({
          path: path.replace(`{${name}}`, id),
          planId: name === 'planId' ? id : (planId ?? of),
        })),
    )
  }
  const queries = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const query = new URLSearchParams({
    ...(queries.includes('limit') && { limit: '100' }),
    ...(queries.includes('country') && { country: 'US' }),
    ...(queries.includes('with') && { with: ids.planId?.[0]?.id ?? '' }),
    ...(queries.includes('from') && { from: ids.from?.[0]?.id ?? '', to: ids.to?.at(-1)?.id ?? '' }),
  })
  return addresses.map(({ path }) => `/api/v1${path}${query.size > 0 ? `?${query}` : ''}`)
}

/** What somebody reads there, as one text: a PDF's words, a calendar's lines unfolded, JSON as it is. */
export async function readText(reader: Browser, address: string): Promise<{ status: number; text: string }> {
  const response = await reader.fetch(address, {})
  const type = response.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = type.startsWith('application/pdf')
    ? (await pdfText(bytes)).join('\n')
    : new TextDecoder().decode(bytes).replace(/\r\n[ \t]/g, '')
  return { status: response.status, text }
}

/** What the readers of a case hear of live changes while something is done, all together. */
export async function listenWhile(
  readers: readonly Browser[],
  { organizationId, caseId }: { organizationId: string; caseId: string },
  act: () => Promise<void>,
): Promise<string> {
  const leaving = new AbortController()
  const heard: string[] = []
  const path = `/api/v1/organizations/${organizationId}/cases/${caseId}/changes`
  const streams = await Promise.all(
    readers.map((reader) => reader.fetch(path, { headers: { accept: 'text/event-stream' }, signal: leaving.signal })),
  )
  const listening = streams.map(async ({ body }) => {
    if (!body) return
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) heard.push(chunk)
  })
  await act()
  await expect.poll(() => heard.join('').includes('"plan_versions"')).toBe(true)
  leaving.abort()
  await Promise.allSettled(listening)
  return heard.join('')
}

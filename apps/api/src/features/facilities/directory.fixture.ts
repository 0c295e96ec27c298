import { type FacilityImport, facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { setTimeout as wait } from 'node:timers/promises'
import { makeFacilities, type MadeFacility } from '../../../../../scripts/facility-file/made-facilities.ts'
import type { Browser } from '../../test/api.ts'

export { asCsv, asExport, asWorkbook, asXlsx } from '../../../../../scripts/facility-file/formats.ts'
export const places = (count: number, seed = 1): MadeFacility[] => [...makeFacilities(count, seed)]

/** Begins an import, with what somebody says of the columns, and gives it a file. */
export async function uploadFile(
  who: Browser,
  organizationId: string,
  file: Uint8Array,
  columns: FacilityImport['columns'] = [],
): Promise<{ params: { organizationId: string; importId: string }; checked: FacilityImport }> {
  const begun = await who.call(facilityImportRoutes.create, { params: { organizationId }, body: { columns } })
  const params = { organizationId, importId: begun.id }
  const body = new Uint8Array(file)
  return { params, checked: await who.call(facilityImportRoutes.upload, { params, body, ifMatch: begun.version }) }
}

/** Watches an import until it is done. */
export async function untilDone(who: Browser, params: { organizationId: string; importId: string }) {
  for (let tries = 0; tries < 1_800; tries += 1) {
    const now = await who.call(facilityImportRoutes.get, { params })
    if (now.status !== 'loading') return now
    await wait(50)
  }
  throw new Error('the import does not end')
}

/** Takes a file into the directory, from the first step to the last. */
export async function importFile(who: Browser, organizationId: string, file: Uint8Array, asOf = '2026-11-01') {
  const { params } = await uploadFile(who, organizationId, file)
  await who.call(facilityImportRoutes.load, { params, body: { asOf } })
  return untilDone(who, params)
}

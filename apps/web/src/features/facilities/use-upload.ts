import { type FacilityImport, facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { refreshFacilities } from './facilities.queries.ts'

/** A file of this device, the import that takes it, and what somebody says of its columns, which begins a new import. */
type Upload = { file: File; open: FacilityImport | null; columns?: FacilityImport['columns'] }

/** Text shrinks to a tenth on its way; a spreadsheet is packed already. */
async function packed(file: File): Promise<Blob> {
  if (/\.(xlsx|gz)$/i.test(file.name) || typeof CompressionStream === 'undefined') return file
  return new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}

/** Gives a file to an import and has it judged; nothing is changed by that. */
export function useUpload(organizationId: string) {
  return useMutation({
    mutationFn: async ({ file, open, columns = [] }: Upload) => {
      const { id, version } =
        open?.can.upload.allowed && columns.length === 0
          ? open
          : await request(facilityImportRoutes.create, { params: { organizationId }, body: { columns } })
      // the page watches from here on
      window.setTimeout(() => void refreshFacilities(), 500)
      const params = { organizationId, importId: id }
      return request(facilityImportRoutes.upload, { params, ifMatch: version, body: await packed(file) })
    },
    onSettled: refreshFacilities,
  })
}

/** What `useUpload` answers. */
export type UploadMutation = ReturnType<typeof useUpload>

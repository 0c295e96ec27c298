import { packRoutes } from '@holdfast/contracts/packs'
import { PACK_SHEET_LABELS, PACK_SHEETS, type PackSheet } from '@holdfast/domain/packs/pack-sheets'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { saveFile } from '../../api/save-file.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

/** Chooses sheets and makes one PDF of them. */
export function PrintPack({ planKey }: { planKey: PlanKey }) {
  const { t } = useLingui()
  const [sheets, setSheets] = useState<PackSheet[]>([...PACK_SHEETS])
  const print = useMutation({
    mutationFn: () => request(packRoutes.get, { params: planKey, query: { sheets: sheets.join(',') } }),
    onSuccess: (file) => saveFile(file, packRoutes.get.produces),
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        print.mutate()
      }}
    >
      <CheckboxGroup
        legend={t`Which sheets?`}
        values={sheets}
        onChange={setSheets}
        choices={PACK_SHEETS.map((sheet) => ({
          value: sheet,
          label: localize(PACK_SHEET_LABELS[sheet].label),
          hint: localize(PACK_SHEET_LABELS[sheet].hint),
        }))}
      />
      <ProblemNotice error={print.error} />
      <div>
        <Button type="submit" busy={print.isPending} disabled={sheets.length === 0}>
          <Trans>Make the PDF</Trans>
        </Button>
      </div>
      <p role="status">
        {print.isSuccess && <Trans>The PDF is ready. Your browser keeps it with your downloads.</Trans>}
      </p>
    </form>
  )
}

import { packRoutes } from '@holdfast/contracts/packs'
import type { Workspace } from '@holdfast/contracts/workspace'
import { type PackSheet, sheetsToPrint } from '@holdfast/domain/packs/pack-sheets'
import { paperOf, type PaperSize } from '@holdfast/domain/packs/paper-size'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { saveFile } from '../../api/save-file.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Progress } from '../../ui/progress.tsx'
import { ChooseSheets } from './choose-sheets.tsx'
import { PackContents } from './pack-contents.tsx'

/** Chooses sheets and paper and makes one PDF of them; `country` gives the paper that is proposed. */
export function PrintPack({
  plan,
  planKey,
  country,
}: {
  plan: Workspace
  planKey: PlanKey
  country: string | undefined
}) {
  const { t } = useLingui()
  const all = sheetsToPrint(plan)
  const [chosen, setChosen] = useState<PackSheet[] | null>(null)
  const [paper, setPaper] = useState<PaperSize | null>(null)
  const [problem, setProblem] = useState<string>()
  const sheets = chosen ?? all
  const size = paper ?? (country === undefined ? null : paperOf(country))
  const print = useMutation({
    mutationFn: () =>
      request(packRoutes.get, {
        params: planKey,
        query: { sheets: sheets.join(','), ...(size !== null && { paper: size }) },
      }),
    onSuccess: (file) => saveFile(file, packRoutes.get.produces),
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        setProblem(sheets.length === 0 ? t`Choose at least one sheet` : undefined)
        if (sheets.length > 0) print.mutate()
      }}
    >
      <ChooseSheets all={all} chosen={chosen} onChange={setChosen} problem={problem} />
      <RadioGroup
        inline
        legend={t`Which paper?`}
        value={size}
        onChange={setPaper}
        choices={[
          { value: 'us_letter', label: <Trans>US Letter</Trans> },
          { value: 'a4', label: <Trans>A4</Trans> },
        ]}
      />
      <PackContents plan={plan} sheets={sheets} />
      <ProblemNotice error={print.error} />
      <div role="status">
        {print.isPending && (
          <Progress value={0} most={null}>
            <Trans>Making the PDF. It takes a few seconds.</Trans>
          </Progress>
        )}
        {print.isSuccess && (
          <p>
            <Trans>The PDF is ready. Your browser keeps it with your downloads.</Trans>
          </p>
        )}
      </div>
      <div className="actions">
        <Button type="submit" busy={print.isPending}>
          <Icon name="printer" small />
          <Trans>Make the PDF</Trans>
        </Button>
      </div>
    </form>
  )
}

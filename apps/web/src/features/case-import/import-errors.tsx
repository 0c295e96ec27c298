import type { CaseImport } from '@holdfast/contracts/case-import'
import { Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ShowAll } from '../../ui/show-all.tsx'

/** What is wrong with a file, line by line, and how to mend it. */
export function ImportErrors({ errors }: Pick<CaseImport, 'errors'>) {
  const { t } = useLingui()
  const count = errors.length
  return (
    <>
      <Notice tone="caution" live>
        <p>
          <Trans>Errors: {count}. Nothing is opened. Mend them in the file and check it again.</Trans>
        </p>
      </Notice>
      <ShowAll items={errors} few={8}>
        {(shown) => (
          <div className="tablecard">
            <DataTable
              caption={t`What is wrong`}
              heads={[t`Line`, t`Column`, t`What is wrong`]}
              rows={shown.map(({ line, column, message }, at) => ({
                key: `${line} ${column} ${at}`,
                cells: [line, column, message],
              }))}
            />
          </div>
        )}
      </ShowAll>
    </>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type DayPack, openDay, type PlanKey } from './day-pack.ts'

/** Opens the day that is kept on this device, when nothing else can be reached. */
export function UnlockDay({ planKey, onOpen }: { planKey: PlanKey; onOpen: (pack: DayPack) => void }) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const unlock = useMutation({
    mutationFn: async () => {
      const pack = await openDay(planKey, words)
      if (!pack) throw new Error('wrong words')
      return pack
    },
    networkMode: 'always',
    onSuccess: onOpen,
  })
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>There is no network. The plan is kept on this device.</Trans>}>
        <Trans>Unlock the day</Trans>
      </PageHeading>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          unlock.mutate()
        }}
      >
        <TextField
          label={t`Your words`}
          type="password"
          autoComplete="off"
          value={words}
          onChange={setWords}
          problem={unlock.isError ? t`These words do not open it. Check each letter.` : undefined}
        />
        <div>
          <Button type="submit" busy={unlock.isPending}>
            <Trans>Unlock</Trans>
          </Button>
        </div>
      </form>
    </MainContent>
  )
}

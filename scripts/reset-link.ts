import { connect } from '../apps/api/src/db/connect.ts'
import { createResetLink } from '../apps/api/src/features/users/reset-link.ts'
import { dataFolderPath } from './steps/data-folder.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { findRunningDatabase } from './steps/database-of-installation.ts'
import { runningAt } from './steps/running.ts'
import { databaseUrl } from './steps/settings.ts'

// npm run reset-link -- EMAIL: prints a link that sets a new password, for a service that sends no mail
runWithLifecycle(async ({ step, end }) => {
  const { PUBLIC_URL, PORT = '3000' } = process.env
  const dataFolder = dataFolderPath()
  const running = runningAt(dataFolder)
  const ownerUrl = databaseUrl() ?? (running && findRunningDatabase(dataFolder))
  if (!ownerUrl) throw new Error('Holdfast is not running here. Start it first: npm start')
  const publicUrl = PUBLIC_URL ?? running ?? `http://localhost:${PORT}`
  const database = await step(
    async () => connect(ownerUrl, 1),
    (opened) => opened.close(),
  )
  const reset = await createResetLink({ database, config: { publicUrl } }, process.argv[2] ?? '')
  if (!reset) throw new Error('No account has this address.')
  console.log(`Works once, for 30 minutes: ${reset.link}`)
  end()
})

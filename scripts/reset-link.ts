import { readConfig } from '../apps/api/src/config.ts'
import { connect } from '../apps/api/src/db/connect.ts'
import { createResetLink } from '../apps/api/src/features/users/users.commands.ts'
import { openDataFolder } from './steps/data-folder.ts'
import { runInOrder } from './steps/in-order.ts'
import { findRunningDatabase } from './steps/open-database.ts'
import { runningAt } from './steps/running.ts'
import { startSettings } from './steps/settings.ts'

// npm run reset-link -- EMAIL: prints a link that sets a new password, for a service that sends no mail
runInOrder(async ({ step, end }) => {
  const dataFolder = openDataFolder()
  const url = runningAt(dataFolder)
  const databaseUrl = url || process.env.DATABASE_URL ? findRunningDatabase(dataFolder) : undefined
  if (!databaseUrl) throw new Error('Holdfast is not running here. Start it first: npm start')
  const settings = startSettings(dataFolder)
  const config = readConfig({ ...settings, ...(url && { PUBLIC_URL: url }), DATABASE_API_URL: databaseUrl })
  const database = await step(
    async () => connect(databaseUrl, 1),
    (opened) => opened.close(),
  )
  const link = await createResetLink({ database, config }, process.argv[2] ?? '', new Date())
  if (!link) throw new Error('No account has this address.')
  console.log(`Works once, for 30 minutes: ${link}`)
  end()
})

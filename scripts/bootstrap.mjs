// node scripts/bootstrap.mjs NAME [arguments]
// The only script that runs before anything is installed: checks the version of Node, brings the packages up to date, then
// runs scripts/NAME.ts under Node 24, which comes with the packages.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './end-with-parent.mjs'

const NEEDED_NODE = 24
// older ones cannot install the packages
const OLDEST_NODE = [20, 19]
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const isTooOld = Number(process.versions.node.split('.')[0]) < NEEDED_NODE
const [name, ...rest] = process.argv.slice(2)

checkNode()
await installPackages()
await runScript(join(root, 'scripts', `${name}.ts`), rest)

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  fail(
    `Holdfast needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install Node 24 (https://nodejs.org), then run the same command again.`,
  )
}

async function installPackages() {
  const stamp = join(root, 'node_modules/.cache/holdfast/packages')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedPackages()) return
  console.log('Installing packages with npm (a minute or two the first time)')
  await npmInstall(process.execPath)
  // npm leaves out optional packages that the Node it runs under is too old for; Node 24 came with the first round
  if (isTooOld && existsSync(ownNode)) await npmInstall(ownNode)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wantedPackages())
}

/** What the packages in node_modules must match. */
function wantedPackages() {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

async function npmInstall(node) {
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const isScript = npm !== undefined && /\.c?js$/.test(npm)
  const child = spawn(isScript ? node : 'npm', isScript ? [npm, ...args] : args, {
    cwd: root,
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !isScript && process.platform === 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message
      resolve(1)
    })
    child.once('close', resolve)
  })
  if (code !== 0) fail(`npm could not install the packages: ${npmReason(output)}`)
}

function npmReason(output) {
  if (/ENOSPC/.test(output)) return 'the disk is full'
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log|(code|path|command|syscall|errno) /.test(line))
  return (lines[0] ?? output.trim().split('\n').at(-1) ?? '').replace(/^npm (error|ERR!)\s*/, '')
}

async function runScript(script, args) {
  if (!isTooOld) {
    process.argv = [process.execPath, script, ...args]
    await import(pathToFileURL(script).href)
    return
  }
  if (!existsSync(ownNode)) {
    fail(`Node ${NEEDED_NODE} is needed. Install it, or let npm run the install script of the package "node".`)
  }
  const endWithUs = pathToFileURL(join(root, 'scripts/end-with-parent.mjs')).href
  const child = spawn(ownNode, ['--import', endWithUs, script, ...args], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 1
    if (signal) process.kill(process.pid, 'SIGKILL')
  })
}

function fail(line) {
  console.error(line)
  process.exit(1)
}

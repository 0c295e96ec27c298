// Loaded with --import into a process that must not outlive the one that started it, even when that one is killed.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

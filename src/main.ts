// `npm start`: `good-days serve`, with what stands after it.
process.argv.splice(2, 0, 'serve')
await import('#doors/cli/good-days.ts')

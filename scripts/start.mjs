// npm start: install what is missing, build what is stale, serve.
import { build, checkNode, installPackages } from './prepare.mjs'

checkNode()
installPackages()
build()
await import(new URL('../dist/server/main.js', import.meta.url).href)

// npm run build: the browser files and the server, when a source is newer.
import { build } from './prepare.mjs'

build()

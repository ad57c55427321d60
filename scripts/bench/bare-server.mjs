// The reference: a bare node:http server that sends the bytes of a file with the headers of another, and nothing else.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [bodyFile, headersFile] = process.argv.slice(2)
const body = readFileSync(bodyFile)
const headers = JSON.parse(readFileSync(headersFile, 'utf8'))
const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`))
process.on('SIGTERM', () => process.exit(0))

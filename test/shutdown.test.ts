import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { startTestNode } from '#test/support/node.ts'

it('answers a request that is in flight when the node is told to stop, and turns new ones away', async () => {
  const node = await startTestNode({ DRAIN_SECONDS: '0.3' })
  const socket = connect(node.port, '127.0.0.1')
  let answer = ''
  socket.on('data', (part) => {
    answer += part
  })
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const body = 'country=NO&back=/da'
  socket.write(
    `POST /da/land HTTP/1.1\r\nhost: 127.0.0.1:${node.port}\r\norigin: http://127.0.0.1:${node.port}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\ncountry`,
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
  const stopping = node.close()
  const ready = await fetch(`${node.url}/health/ready`)
  expect(ready.status).toBe(503)
  expect(ready.headers.get('connection')).toBe('close')
  await new Promise((resolve) => setTimeout(resolve, 400))
  socket.write(body.slice('country'.length))
  await closed
  await stopping
  expect(answer).toMatch(/^HTTP\/1\.1 303/)
  await expect(fetch(`${node.url}/health/live`)).rejects.toThrow()
})

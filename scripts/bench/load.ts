import { connect, type Socket } from 'node:net'

export type Request = { path: string; headers?: Record<string, string> }
const text = ({ path, headers = {} }: Request) => {
  const fields = Object.entries({ host: '127.0.0.1', 'accept-encoding': 'br', ...headers })
  return `GET ${path} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

/** Asks over `connections` keep-alive sockets for `seconds`, as fast as answers come. Every answer has the same length. */
export async function load(
  port: number,
  request: Request,
  options: { connections: number; seconds: number },
): Promise<{ requests: number; seconds: number }> {
  await ask(port, request) // so that the page is kept, if it may be
  const length = (await ask(port, request)).bytes
  const bytes = Buffer.from(text(request))
  const end = Date.now() + options.seconds * 1000
  let requests = 0
  const started = performance.now()
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket: Socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      socket.setNoDelay(true)
      let received = 0
      socket.on('data', (part) => {
        received += part.length
        if (received < length) return
        received -= length
        requests++
        if (Date.now() < end) socket.write(bytes)
        else {
          socket.destroy()
          resolve()
        }
      })
      socket.on('error', reject)
      socket.setTimeout(10_000, () =>
        socket.destroy(new Error(`${request.path}: no whole answer for 10 s; do its answers differ in length?`)),
      )
    })
  await Promise.all(Array.from({ length: options.connections }, one))
  return { requests, seconds: (performance.now() - started) / 1000 }
}

/** One request and its whole answer. Throws on anything but 200. */
export function ask(
  port: number,
  request: Request,
): Promise<{ head: string; body: Buffer; bytes: number; milliseconds: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    let all = Buffer.alloc(0)
    const socket = connect(port, '127.0.0.1', () => socket.write(text(request)))
    socket.on('error', reject)
    socket.on('data', (part) => {
      all = Buffer.concat([all, part])
      const split = all.indexOf('\r\n\r\n')
      if (split < 0) return
      const head = all.subarray(0, split).toString()
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
      if (!head.startsWith('HTTP/1.1 200') || Number.isNaN(length)) {
        socket.destroy()
        reject(
          new Error(`${request.path}: ${head.split('\r\n')[0]} ${Number.isNaN(length) ? '(no content-length)' : ''}`),
        )
        return
      }
      if (all.length < split + 4 + length) return
      socket.destroy()
      resolve({ head, body: all.subarray(split + 4), bytes: all.length, milliseconds: performance.now() - started })
    })
  })
}

export const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

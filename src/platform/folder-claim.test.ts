import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { claimFolder, FolderTakenError } from './folder-claim.ts'

const folder = temporaryFolder('claim')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('refuses a second claim until the first is released, and leaves no file behind', async () => {
  const release = await claimFolder(folder)
  await expect(claimFolder(folder)).rejects.toThrow(FolderTakenError)
  expect(readdirSync(folder)).toEqual(['app.pid'])
  await release()
  expect(readdirSync(folder)).toEqual([])
})

it.each(['999999999 123\n', `${process.pid} 1\n`, '', 'junk'])(
  'takes over the mark %j of a dead process',
  async (mark) => {
    writeFileSync(join(folder, 'app.pid'), mark)
    const release = await claimFolder(folder)
    await expect(claimFolder(folder)).rejects.toThrow(FolderTakenError)
    await release()
  },
)

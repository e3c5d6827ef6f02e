import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockFolder } from '../../bot/store/folder-lock.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gardefou-lock-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('the data folder belongs to one process', () => {
  it('is released, and leaves nothing behind', async () => {
    const release = await lockFolder(folder)
    await release()
    expect(await readdir(folder)).toEqual([])
  })

  it('is refused while another process that runs has it, in a sentence that says what to do', async () => {
    await writeFile(join(folder, 'gardefou.lock'), `${process.ppid} \n`)
    await expect(lockFolder(folder)).rejects.toMatchObject({
      text: {
        en: expect.stringContaining(`in use by process ${process.ppid}`),
        fr: expect.stringContaining('DATABASE_URL'),
      },
    })
    await rm(join(folder, 'gardefou.lock'))
  })

  it('is taken over from a process that has ended', async () => {
    await writeFile(join(folder, 'gardefou.lock'), `${await endedProcess()} 123\n`)
    const release = await lockFolder(folder)
    expect(await readdir(folder)).toEqual(['gardefou.lock'])
    await release()
  })

  it.runIf(process.platform === 'linux')('is taken over when the number now belongs to another process', async () => {
    await writeFile(join(folder, 'gardefou.lock'), `${process.ppid} 1\n`)
    await (await lockFolder(folder))()
    expect(await readdir(folder)).toEqual([])
  })

  it('is refused a second time to the same process, until it lets go', async () => {
    const release = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toMatchObject({
      text: { en: expect.stringContaining('in use by process') },
    })
    await release()
    await (await lockFolder(folder))()
  })

  it('goes to one of several that start at once', async () => {
    await writeFile(join(folder, 'gardefou.lock'), `${await endedProcess()} 123\n`)
    const outcomes = await Promise.allSettled([lockFolder(folder), lockFolder(folder), lockFolder(folder)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
  })
})

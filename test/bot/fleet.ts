import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import type { StandIn } from '../github/stand-in.ts'
import type { Order } from './bot-process.ts'
import { environmentOf } from './environment.ts'
import type { TestStore } from './test-store.ts'

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Bots in processes of their own on one store, each at its own port, that can be killed at any moment. */
export class Fleet {
  private readonly standIn: StandIn
  private readonly store: TestStore
  private readonly ports: readonly number[]
  private readonly processes = new Map<number, ChildProcess>()
  /** How processes end; of each that ends otherwise than it was told to, the test hears. */
  private readonly ends: Promise<void>[] = []
  private readonly now: string

  private constructor(standIn: StandIn, store: TestStore, ports: readonly number[], now: string) {
    this.standIn = standIn
    this.store = store
    this.ports = ports
    this.now = now
  }

  static async of(standIn: StandIn, store: TestStore, size: number, now: string): Promise<Fleet> {
    const ports = await Promise.all(Array.from({ length: size }, freePort))
    return new Fleet(standIn, store, ports, now)
  }

  /** Where GitHub finds the bot. */
  url(index: number): string {
    return `http://127.0.0.1:${this.ports[index]}`
  }

  isUp(index: number): boolean {
    return this.processes.has(index)
  }

  /** Starts the bot, unless it runs; resolves once it listens. One that is killed before has started too. */
  async start(index: number): Promise<void> {
    if (this.isUp(index)) return
    const child = spawn(process.execPath, ['scripts/run.mjs', 'test/bot/bot-process.ts', this.now], {
      env: { PATH: process.env.PATH ?? '', ...environmentOf(this.standIn, this.store, this.ports[index]) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const ended = once(child, 'exit').then(([code, signal]) => {
      this.processes.delete(index)
      if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The bot ended with ${code ?? signal}`)
    })
    this.processes.set(index, child)
    this.ends.push(ended)
    // Heard of in the end; until then it is nobody's.
    ended.catch(() => {})
    await Promise.race([once(child, 'message'), ended])
  }

  /** Ends a process as the system does when it is out of memory: at once, and without a word. */
  async kill(index: number): Promise<void> {
    const child = this.processes.get(index)
    if (child === undefined) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** Tells one bot, or does nothing where it is down. */
  order(index: number, order: Order): void {
    this.processes.get(index)?.send(order, () => {})
  }

  async stop(index: number): Promise<void> {
    const child = this.processes.get(index)
    if (child === undefined) return
    const ended = once(child, 'exit')
    this.order(index, 'stop')
    await ended
  }

  async startAll(): Promise<void> {
    await Promise.all(this.ports.map((_, index) => this.start(index)))
  }

  async killAll(): Promise<void> {
    await Promise.all(this.ports.map((_, index) => this.kill(index)))
    await Promise.all(this.ends)
  }
}

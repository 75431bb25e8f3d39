import { createHmac, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Fault } from './faults.ts'

export interface Order {
  readonly messageId: string
  readonly invoice: string
  readonly sum: number
  readonly payer: string
  readonly paidOn: string
  readonly callback: string
}

interface Notice {
  readonly notice: string
  readonly payment: string
  readonly invoice: string
  readonly kind: 'accepted' | 'settled' | 'returned'
  readonly sum: number
  readonly paidOn: string
}

interface Waiting {
  readonly callback: string
  readonly notice: Notice
}

interface Book {
  /** Payment by the order's message: the same order twice is one payment. */
  orders: Record<string, string>
  waiting: Waiting[]
}

export interface Treasury {
  /** Takes an order and tells of it soon after, as the fault has it. Answers the payment's number. */
  take(order: Order, fault: Fault): Promise<string>
  /** How many notices still wait to be delivered. */
  waiting(): number
  stop(): void
}

/** Between two tries to deliver what waits. */
const beat = 250

/** The sandbox's treasury: it remembers its orders in a file, and tells until it is heard. */
export async function openTreasury(secret: string, file: string | null): Promise<Treasury> {
  const book: Book = file === null ? { orders: {}, waiting: [] } : await readBook(file)
  let writing: Promise<void> = Promise.resolve()
  const save = () => {
    if (file === null) return Promise.resolve()
    writing = writing.then(() => writeBook(file, book))
    return writing
  }
  let stopped = false
  const busy = new Set<string>()
  // Whoever does not hear holds up nobody else: what was told to an address that is gone would wait there for ever.
  const deliverTo = async (callback: string) => {
    if (busy.has(callback)) return
    busy.add(callback)
    try {
      for (let next = firstFor(book, callback); next !== undefined; next = firstFor(book, callback)) {
        if (stopped || !(await tell(next, secret))) return
        book.waiting.splice(book.waiting.indexOf(next), 1)
        await save()
      }
    } finally {
      busy.delete(callback)
    }
  }
  const deliver = async () => {
    await Promise.all([...new Set(book.waiting.map(({ callback }) => callback))].map(deliverTo))
  }
  const timer = setInterval(() => void deliver(), beat)
  return {
    async take(order, fault) {
      const known = book.orders[order.messageId]
      if (known !== undefined) return known
      const payment = `T${randomUUID().slice(0, 13)}`
      book.orders[order.messageId] = payment
      for (const notice of noticesFor(order, payment, fault)) book.waiting.push({ callback: order.callback, notice })
      await save()
      void deliver()
      return payment
    },
    waiting: () => book.waiting.length,
    stop() {
      stopped = true
      clearInterval(timer)
    },
  }
}

/** What is told of a payment: accepted, then settled; twice, the other way round, or with a sum that is short by a tenth. */
export function noticesFor(order: Order, payment: string, fault: Fault): Notice[] {
  const { invoice, paidOn } = order
  const sum = fault === 'wrong-sum' ? Math.floor(order.sum * 0.9) : order.sum
  const notice = (kind: Notice['kind']): Notice => ({ notice: randomUUID(), payment, invoice, kind, sum, paidOn })
  const inOrder = [notice('accepted'), notice('settled')]
  if (fault === 'out-of-order') return inOrder.toReversed()
  if (fault === 'twice') return [...inOrder, ...inOrder, { ...notice('settled') }]
  return inOrder
}

function firstFor(book: Book, callback: string): Waiting | undefined {
  return book.waiting.find((waiting) => waiting.callback === callback)
}

async function tell({ callback, notice }: Waiting, secret: string): Promise<boolean> {
  const body = JSON.stringify(notice)
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  try {
    const answer = await fetch(callback, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-treasury-signature': signature },
      body,
      signal: AbortSignal.timeout(5000),
    })
    await answer.arrayBuffer()
    return answer.status === 200 || answer.status === 422
  } catch {
    return false
  }
}

async function readBook(file: string): Promise<Book> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Book
  } catch {
    return { orders: {}, waiting: [] }
  }
}

async function writeBook(file: string, book: Book): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(book), { flush: true })
  await rename(`${file}.new`, file)
}

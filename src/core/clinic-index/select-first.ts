/** True when the first row comes before the second; must be a strict order in which no two rows are equal. */
export type IsBefore = (one: number, other: number) => boolean

const smallCount = 1000

/**
 * The rows of places `from` (included) to `to` (excluded) in order, without sorting the others: a heap for the first pages,
 * a partition for deep ones. Reorders `rows`.
 */
export function selectRange(rows: Int32Array, range: { from: number; to: number }, isBefore: IsBefore): number[] {
  const to = Math.min(range.to, rows.length)
  const from = Math.min(range.from, to)
  if (from === to) return []
  if (to <= smallCount) return firstByHeap(rows, to, isBefore).slice(from)
  if (to < rows.length) partitionAt(rows, { low: 0, high: rows.length - 1, place: to - 1 }, isBefore)
  if (from > 0) partitionAt(rows, { low: 0, high: to - 1, place: from }, isBefore)
  return Array.from(rows.subarray(from, to)).sort((one, other) => (isBefore(one, other) ? -1 : 1))
}

/** Keeps the best so far in a heap with the worst of them on top. */
function firstByHeap(rows: Int32Array, count: number, isBefore: IsBefore): number[] {
  const heap: number[] = []
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    if (heap.length < count) {
      heap.push(row)
      raise(heap, isBefore)
    } else if (isBefore(row, heap[0]!)) {
      heap[0] = row
      sink(heap, isBefore)
    }
  }
  return heap.sort((one, other) => (isBefore(one, other) ? -1 : 1))
}

function raise(heap: number[], isBefore: IsBefore): void {
  let child = heap.length - 1
  const row = heap[child]!
  while (child > 0) {
    const parent = (child - 1) >> 1
    if (!isBefore(heap[parent]!, row)) break
    heap[child] = heap[parent]!
    child = parent
  }
  heap[child] = row
}

function sink(heap: number[], isBefore: IsBefore): void {
  const row = heap[0]!
  let parent = 0
  for (;;) {
    let child = 2 * parent + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child]!, heap[child + 1]!)) child++
    if (!isBefore(row, heap[child]!)) break
    heap[parent] = heap[child]!
    parent = child
  }
  heap[parent] = row
}

/** Puts the row that belongs at `place` there, those before it to its left. */
function partitionAt(rows: Int32Array, span: { low: number; high: number; place: number }, isBefore: IsBefore): void {
  let { low, high } = span
  while (low < high) {
    const pivot = rows[(low + high) >> 1]!
    let left = low
    let right = high
    while (left <= right) {
      while (isBefore(rows[left]!, pivot)) left++
      while (isBefore(pivot, rows[right]!)) right--
      if (left > right) break
      const row = rows[left]!
      rows[left++] = rows[right]!
      rows[right--] = row
    }
    if (span.place <= right) high = right
    else if (span.place >= left) low = left
    else return
  }
}

import CMalloc
import Glibc

/// How the process takes memory from the system.
enum ProcessMemory {
  /// Bytes that the heap grows by at a time.
  private static let step = 16 << 20
  private static let largePage = 2 << 20

  /// Lets the heap begin as a few large pages: a start touches some nine megabytes, and as small pages each of them
  /// costs a fault.
  static func prepare() {
    // The bounds up to which the thresholds grow by themselves.
    guard mallopt(M_MMAP_THRESHOLD, 32 << 20) == 1, mallopt(M_TRIM_THRESHOLD, 64 << 20) == 1,
      mallopt(M_TOP_PAD, Int32(step)) == 1
    else { return }
    let first = unsafe UInt(bitPattern: sbrk(0))
    let block = unsafe malloc(1 << 20)
    // Asked for its size, so that the compiler cannot leave out the pair.
    guard unsafe malloc_usable_size(block) > 0 else { return }
    unsafe free(block)
    let end = unsafe UInt(bitPattern: sbrk(0)) & ~UInt(largePage - 1)
    let start = (first + UInt(largePage - 1)) & ~UInt(largePage - 1)
    guard end > start else { return }
    _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
  }
}

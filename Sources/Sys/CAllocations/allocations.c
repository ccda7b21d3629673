/* Stands in front of glibc's allocator (see "Replacing malloc" in its manual) and passes every call on. */
#include "allocations.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static atomic_int is_counting;
static atomic_long count, bytes, held, peak;

void allocations_start(void) {
  atomic_store(&count, 0);
  atomic_store(&bytes, 0);
  atomic_store(&held, 0);
  atomic_store(&peak, 0);
  atomic_store(&is_counting, 1);
}

void allocations_stop(void) { atomic_store(&is_counting, 0); }
long allocations_count(void) { return atomic_load(&count); }
long allocations_bytes(void) { return atomic_load(&bytes); }
long allocations_peak(void) { return atomic_load(&peak); }

static int counts(void) { return atomic_load_explicit(&is_counting, memory_order_relaxed); }

static void *taken(void *block) {
  if (block == NULL || !counts()) return block;
  long size = (long)malloc_usable_size(block);
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&bytes, size, memory_order_relaxed);
  long now = atomic_fetch_add_explicit(&held, size, memory_order_relaxed) + size;
  if (now > atomic_load_explicit(&peak, memory_order_relaxed)) atomic_store(&peak, now);
  return block;
}

static void given(void *block) {
  if (block != NULL && counts()) {
    atomic_fetch_sub_explicit(&held, (long)malloc_usable_size(block), memory_order_relaxed);
  }
}

void *malloc(size_t size) { return taken(__libc_malloc(size)); }
void *calloc(size_t number, size_t size) { return taken(__libc_calloc(number, size)); }
void *memalign(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  void *block = taken(__libc_memalign(alignment, size));
  if (block == NULL) return ENOMEM;
  *result = block;
  return 0;
}

void *realloc(void *block, size_t size) {
  given(block);
  return taken(__libc_realloc(block, size));
}

void free(void *block) {
  given(block);
  __libc_free(block);
}

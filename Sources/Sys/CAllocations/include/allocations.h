#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

/* Counts what this process takes from malloc between a start and a stop. Meant for one thread at a time. */
void allocations_start(void);
void allocations_stop(void);

/* Blocks that were taken, resized ones included. */
long allocations_count(void);
/* Bytes that were taken in all. */
long allocations_bytes(void);
/* The most bytes that were held at once beyond what was held at the start. */
long allocations_peak(void);

#endif

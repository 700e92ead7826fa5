"""
How does memory stay bounded, and go back to the system where large files took it for a moment?

The C library keeps what was freed, and a bot to which one file of ten megabytes was sent would be so much larger until
its end. glibc gives it back when it is asked to; elsewhere nothing needs doing, or nothing can be done. And once it has
let go of a large block, it takes such blocks from among the small ones: where learners answer meanwhile, what is theirs
lies between, and fifty files of 300 kB left a bot 10 MB larger each time. So large blocks are kept apart for good.
"""

from __future__ import annotations

from contextlib import suppress

# Of how many people or messages something is remembered that may be forgotten. A table from which the oldest is dropped
# all the time stays at 8,192 places as long as it holds less than a third of that, and doubles with more.
MOST_REMEMBERED = 2_700
_MMAP_THRESHOLD = -3  # its number in malloc.h
LARGE = 128 * 1024  # bytes; where glibc begins, before it has seen a larger block go


def keep_large_apart() -> None:
    """Let each large block be one of the system's own, which gets it back whole."""
    import ctypes

    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE)


def give_back() -> None:
    """Give back what is free; takes some milliseconds, in which other threads go on."""
    import ctypes

    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)

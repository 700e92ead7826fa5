"""
How does memory go back to the system that large files took for a moment?

The C library keeps what was freed, and a bot to which one file of ten megabytes was sent would be so much larger until
its end. glibc gives it back when it is asked to; elsewhere nothing needs doing, or nothing can be done.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress


def give_back() -> None:
    """Give back what is free; takes some milliseconds, in which other threads go on."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)

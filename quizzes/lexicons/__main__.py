"""`python -m quizzes.lexicons`: say nothing, or name every fault and end with 1."""

from __future__ import annotations

import sys

from quizzes.lexicons import all_faults

if __name__ == "__main__":
    sys.exit("\n".join(all_faults()) or None)
